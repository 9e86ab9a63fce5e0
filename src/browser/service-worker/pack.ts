import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import type { Stock } from '../../core/offline/messages.ts';
import { cacheName, isImmutable, type PackFile, type PackName } from '../../core/offline/packs.ts';

/** Requests at a time while a pack loads; after as many failures in a row the attempt ends. */
const lanes = 6;

/** Which stored file a request is for, and its integrity; undefined for files of other packs. */
export type Found = { readonly cacheKey: string; readonly integrity: string } | undefined;

/** The files of one pack: fetched once each, checked against their digest, kept in a cache of their own. */
export class Pack {
  readonly name: PackName;
  readonly controller: PrecacheController;
  readonly #route: PrecacheRoute;
  readonly #cache: string;
  #state: Stock['state'] = 'idle';
  #missing = new Set<string>();
  #loading: Promise<boolean> | undefined;

  constructor(name: PackName, files: readonly PackFile[], scope: string) {
    this.name = name;
    this.#cache = cacheName(name, scope);
    this.controller = new PrecacheController({ cacheName: this.#cache });
    this.controller.addToCacheList(
      files.map(([path, digest]) => ({
        url: new URL(path, scope).href,
        integrity: `sha256-${digest}`,
        // Without a revision the file is stored under its own address, where a tab of an older version still finds it.
        revision: isImmutable(path) ? null : digest.slice(0, 12),
      })),
    );
    // The server holds files, so parameters (search's ?ts=, utm_source of a newsletter) never change what is meant.
    this.#route = new PrecacheRoute(this.controller, { ignoreURLParametersMatching: [/^/] });
  }

  /** A pack that was asked for once belongs on board in every later version too. */
  isWanted(): Promise<boolean> {
    return caches.has(this.#cache);
  }

  find(request: Request, event: ExtendableEvent): Found {
    return this.#route.match({ request, event, url: new URL(request.url), sameOrigin: true }) as Found;
  }

  /** The stored file. What is missing is fetched and, when it is the right file, kept; a newer file of the server is passed on as it is. */
  async answer(request: Request, event: ExtendableEvent, params: Found): Promise<Response> {
    try {
      return await this.controller.strategy.handle({ request, event, params });
    } catch {
      return fetch(request);
    }
  }

  get stock(): Stock {
    const of = this.controller.getCachedURLs().length;
    return { have: of - this.#missing.size, of, state: this.#state };
  }

  /** Brings the stock up to date with the cache; while the pack loads, it is. */
  async count(): Promise<void> {
    if (!this.#loading) await this.#look();
  }

  /** Looks into the cache, without making one. */
  async #look(): Promise<void> {
    const stored = (await this.isWanted()) ? await (await caches.open(this.#cache)).keys() : [];
    const keys = new Set(stored.map((request) => request.url));
    this.#missing = new Set([...this.controller.getURLsToCacheKeys()].filter(([, key]) => !keys.has(key)).map(([url]) => url));
  }

  /**
   * Fetches what is missing; callers that come while it runs wait for the same attempt.
   * @returns whether everything is on board now.
   */
  load(event: ExtendableEvent, progressed: () => void): Promise<boolean> {
    return (this.#loading ??= this.#load(event, progressed).finally(() => {
      this.#loading = undefined;
    }));
  }

  async #load(event: ExtendableEvent, progressed: () => void): Promise<boolean> {
    await this.#look();
    const waiting = [...this.#missing];
    let failuresInARow = 0;
    const lane = async (): Promise<void> => {
      for (let url = waiting.shift(); url !== undefined && failuresInARow < lanes; url = waiting.shift()) {
        try {
          await this.#fetch(url, event);
          this.#missing.delete(url);
          failuresInARow = 0;
        } catch {
          failuresInARow += 1;
        }
        progressed();
      }
    };
    this.#state = 'loading';
    await Promise.all(Array.from({ length: lanes }, lane));
    this.#state = this.#missing.size > 0 ? 'failed' : 'idle';
    return this.#missing.size === 0;
  }

  async #fetch(url: string, event: ExtendableEvent): Promise<void> {
    const cacheKey = this.controller.getCacheKeyForURL(url)!;
    const integrity = this.controller.getIntegrityForCacheKey(cacheKey)!;
    // "no-cache" asks the server whether the browser's copy still holds, so nothing is fetched twice and nothing stale is kept.
    const request = new Request(url, { integrity, credentials: 'same-origin', cache: 'no-cache', priority: 'low' });
    await Promise.all(this.controller.strategy.handleAll({ request, event, params: { cacheKey, integrity } }));
  }
}
