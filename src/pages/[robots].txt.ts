import type { APIRoute } from 'astro';
import { getSite } from '../site/queries/reference.ts';

/** Crawlers read this in the root of a site only; it is there where site.yaml names the site. */
export const getStaticPaths = async () => {
  const { url } = await getSite();
  return url ? [{ params: { robots: 'robots' }, props: { url } }] : [];
};

export const GET: APIRoute<{ url: string }> = ({ props: { url } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', url).href}\n`);
