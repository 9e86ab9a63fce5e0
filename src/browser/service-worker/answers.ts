import { NavigationRoute, registerRoute } from 'workbox-routing';
import { pagePath } from '../../core/course/address.ts';
import { isLocale, locales } from '../../core/locale/locale.ts';
import { cacheName, isImmutable, type PackName } from '../../core/offline/packs.ts';
import type { Pack } from './pack.ts';
import { substitute } from './substitute.ts';

/** Answers requests below the scope from what is on board, and says in a page of the course what cannot be had. */
export function answerFrom(packs: Readonly<Record<PackName, Pack>>, scope: string): void {
  const find = (request: Request, event: ExtendableEvent) => {
    for (const pack of Object.values(packs)) {
      const found = pack.find(request, event);
      if (found) return { pack, found };
    }
    return undefined;
  };

  /** Unknown addresses get the 404 page; known ones that are not on board and not to be had, the offline page of their language. */
  const pageInstead = (request: Request, known: boolean): Promise<Response | undefined> => {
    if (!known) return substitute(packs.shared, '404.html', 404, scope);
    const language = request.url.slice(scope.length).split('/')[0];
    return substitute(packs.shared, pagePath(isLocale(language) ? language : locales[0], 'offline'), 503, scope);
  };

  const answerPage = async (request: Request, event: ExtendableEvent): Promise<Response> => {
    const page = find(request, event);
    const { origin, pathname } = new URL(request.url);
    const folder = `${origin}${pathname}/`;
    // Links of a folder's index hold only below its slash, so the browser has to know about it.
    if (!page && find(new Request(folder), event)) return Response.redirect(folder);
    try {
      const response = await (page ? page.pack.answer(request, event, page.found) : fetch(request));
      return response.status === 404 ? ((await pageInstead(request, false)) ?? response) : response;
    } catch (error) {
      const instead = await pageInstead(request, page !== undefined);
      if (!instead) throw error;
      return instead;
    }
  };

  registerRoute(new NavigationRoute(({ request, event }) => answerPage(request, event)));
  registerRoute(
    ({ request, event, sameOrigin }) => sameOrigin && find(request, event),
    ({ request, event, params }) => {
      const { pack, found } = params as unknown as NonNullable<ReturnType<typeof find>>;
      return pack.answer(request, event, found);
    },
  );
  // Scripts of the version before, for tabs that still show it.
  registerRoute(
    ({ url }) => url.href.startsWith(scope) && isImmutable(url.href.slice(scope.length)),
    async ({ request }) => (await caches.match(request, { cacheName: cacheName('previous', scope) })) ?? fetch(request),
  );
}
