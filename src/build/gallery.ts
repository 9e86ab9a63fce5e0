import type { AstroIntegration } from 'astro';

/**
 * A page at `/de/gallery` and `/en/gallery` with every kind of question in every state, to look at while writing and
 * building them. `npm run dev` has it and a build has not; the tests add it to a build of their own.
 */
export function gallery(command: 'dev' | 'build' = 'dev'): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command: running, injectRoute }) => {
        if (running === command)
          injectRoute({ pattern: '/[locale]/gallery', entrypoint: new URL('../site/views/Gallery.astro', import.meta.url) });
      },
    },
  };
}
