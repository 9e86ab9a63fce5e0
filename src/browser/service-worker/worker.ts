/**
 * The service worker keeps the course on board. It answers from the version it came with, brings a language on board when a
 * page asks, and never takes over from an older version by itself. To switch it off for good, put
 * src/build/offline/retired-worker.js (in the build: sw-retired.js) in its place: it removes itself and its caches.
 */
import { readRequest, type StockReport } from '../../core/offline/messages.ts';
import { cacheName, isCourseCache, isImmutable, packNames, type PackName, type Packs } from '../../core/offline/packs.ts';
import { answerFrom } from './answers.ts';
import { Pack } from './pack.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by src/build/offline. */
declare const COURSE_FILES: Packs;

const { scope } = self.registration;
const packs = Object.fromEntries(packNames.map((name) => [name, new Pack(name, COURSE_FILES[name], scope)])) as Record<PackName, Pack>;
const previous = cacheName('previous', scope);
const all = Object.values(packs);

/** Tells every page of the course what is on board. */
async function report(): Promise<void> {
  const stocks = all.map((pack) => [pack.name, pack.stock]);
  const message: StockReport = { type: 'on-board', packs: Object.fromEntries(stocks) };
  for (const page of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    if (page.url.startsWith(scope)) page.postMessage(message);
  }
}

/** A first visit brings the shared files; a new version brings all that was on board, so that the switch is one step. */
async function install(event: ExtendableEvent): Promise<void> {
  // While an older version is in charge, its pages are told about that version.
  const tell = self.registration.active ? async () => undefined : report;
  await Promise.all(all.map((pack) => pack.count()));
  for (const pack of all) {
    if (pack.name !== 'shared' && !(await pack.isWanted())) continue;
    const complete = await pack.load(event, () => void tell());
    await tell();
    if (!complete) throw new Error(`Not all files of the pack "${pack.name}" could be fetched.`);
  }
}

/** Tabs that still show the version before may load its scripts until they are closed; one generation is kept for them. */
async function keepForOpenTabs(): Promise<void> {
  await caches.delete(previous);
  const current = await caches.open(cacheName('shared', scope));
  const known = new Set(packs.shared.controller.getCachedURLs());
  const outdated = (await current.keys()).filter(
    ({ url }) => url.startsWith(scope) && isImmutable(url.slice(scope.length)) && !known.has(url),
  );
  if (outdated.length === 0) return;
  const kept = await caches.open(previous);
  for (const request of outdated) await kept.put(request, (await current.match(request))!);
}

async function activate(event: ExtendableEvent): Promise<void> {
  await keepForOpenTabs();
  for (const pack of all) if (await pack.isWanted()) await pack.controller.activate(event);
  const ours = new Set([previous, ...packNames.map((name) => cacheName(name, scope))]);
  for (const name of await caches.keys()) if (isCourseCache(name, scope) && !ours.has(name)) await caches.delete(name);
  await self.clients.claim();
}

async function bring(names: readonly PackName[], event: ExtendableEvent): Promise<void> {
  await Promise.all(all.map((pack) => pack.count()));
  // While a newer version arrives, the server no longer has the files of this one.
  if (!self.registration.installing && !self.registration.waiting) {
    for (const name of names) await packs[name].load(event, () => void report());
  }
  await report();
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('message', (event) => {
  const request = readRequest(event.data);
  if (request?.type === 'take-over') event.waitUntil(self.skipWaiting());
  if (request?.type === 'bring') event.waitUntil(bring(['shared', request.language], event));
});

answerFrom(packs, scope);
