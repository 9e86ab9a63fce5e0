import { wayToRoot } from '../../core/course/address.ts';
import type { Pack } from './pack.ts';

/**
 * A page of the course in place of one that cannot be had. The address in the address bar stays, so the page's relative
 * links are made absolute; they are the only attributes that begin with the way to the root.
 * @returns undefined when the page is not on board.
 */
export async function substitute(pack: Pack, path: string, status: 404 | 503, scope: string): Promise<Response | undefined> {
  const stored = await pack.controller.matchPrecache(new URL(path, scope).href);
  if (!stored) return undefined;
  const html = (await stored.text()).replaceAll(`="${wayToRoot(path)}`, `="${scope}`);
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
