import type { Plugin } from 'vite';

/**
 * Leaves `import('./part.ts')` in the page's script as it is written. Vite would wrap it in a helper that preloads the
 * part's own imports by addresses counted from the site's root, which this build does not know.
 * A part loaded this way therefore brings its styles itself, through an address that stands in the page.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    transform: {
      order: 'post',
      filter: { id: /vite\/preload-helper/ },
      handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
    },
  };
}
