import type { AstroIntegration } from 'astro';

/** `npm run dev`: lets React components load outside Astro's own islands, which would bring this line along. */
export function fastRefresh(): AstroIntegration {
  return {
    name: 'fast-refresh',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '@vitejs/plugin-react/preamble';");
      },
    },
  };
}
