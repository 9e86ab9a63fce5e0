import type { APIRoute } from 'astro';
import { otherLocale } from '../core/locale/locale.ts';
import { getPagePaths } from '../site/queries/page-paths.ts';
import { getSite } from '../site/queries/reference.ts';

/** Search engines want absolute addresses, so there is a sitemap only where site.yaml names the site. */
export const getStaticPaths = async () => {
  const { url } = await getSite();
  return url ? [{ params: { sitemap: 'sitemap' }, props: { url } }] : [];
};

export const GET: APIRoute<{ url: string }> = async ({ props: { url } }) => {
  const entries = (await getPagePaths()).map(({ locale, paths }) => {
    const other = otherLocale(locale);
    const twin = `<xhtml:link rel="alternate" hreflang="${other}" href="${new URL(paths[other], url).href}"/>`;
    return `<url><loc>${new URL(paths[locale], url).href}</loc>${twin}</url>`;
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`,
  );
};
