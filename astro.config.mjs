import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { courseFolder } from './src/build/course-folder.ts';
import { fastRefresh } from './src/build/fast-refresh.ts';
import { gallery } from './src/build/gallery.ts';
import { offline } from './src/build/offline/integration.ts';
import { policy } from './src/build/policy/integration.ts';
import { portable } from './src/build/portable/integration.ts';
import { search } from './src/build/search/integration.ts';

/** What every page needs and some scripts share: in one file it weighs less than in eight. */
const base =
  /src\/(browser\/(elements\/remember-language|platform\/(course-file|course-place|device|local-storage|page-locale|trusted-script-urls)|stores\/saving)|core\/(locale\/(fill|locale)|offline\/packs|quiz\/remembered))\.ts$/;

const building = process.argv.includes('build');

export default defineConfig({
  // The build is written for an unknown place: `portable` turns the placeholder into relative links.
  base: building ? '/__BASE__/' : '/',
  // Two courses built in turn must not find each other's entries.
  cacheDir: `./.cache/astro/${courseFolder().replaceAll(/[^\w]+/g, '-')}`,
  trailingSlash: 'ignore',
  build: { format: 'preserve', inlineStylesheets: 'never', assets: '_assets' },
  devToolbar: { enabled: false },
  i18n: { locales: ['de', 'en'], defaultLocale: 'de', routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  // The last four finish the build in this order: links first, then what hangs on the final pages and bytes.
  integrations: [mdx(), react(), fastRefresh(), gallery(), portable(), search(), policy(), offline()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      // light-dark() is understood by every browser of the last two years; lowering it would double the tokens.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'base', test: base }] } },
        // Astro marks every MDX module for its own use; the bundler warns once per lesson that it ignores the mark.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  },
});
