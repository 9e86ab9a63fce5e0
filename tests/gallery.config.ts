/** The site with the authors' gallery in it, for `e2e/gallery.spec.ts`. */
import config from '../astro.config.mjs';
import { gallery } from '../src/build/gallery.ts';

export default { ...config, integrations: [gallery('build'), ...(config.integrations ?? [])] };
