import type { PageRequest, StockReport } from '../../core/offline/messages.ts';
import { readReport } from '../../core/offline/messages.ts';
import { courseUrl } from './course-place.ts';
import './trusted-script-urls.ts';

export interface WorkerEvents {
  /** The worker says what is on board. */
  reported(report: StockReport): void;
  /** A newer version is complete on this device, or another tab has already switched to it. */
  renewed(): void;
  /** Not everything the worker itself needs could be fetched. */
  failed(): void;
}

const address = courseUrl('sw.js').href;
const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
let registration: ServiceWorkerRegistration | undefined;
let reloading = false;

/** Whether a course can stay on board here: over a secure connection, and not in a frame, whose page needs the network anyway. */
export const canStayOnBoard = Boolean(container) && window.top === window;

function watch(worker: ServiceWorker | null, events: WorkerEvents): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registration?.active) events.renewed();
    if (worker.state === 'redundant' && !registration?.active) events.failed();
  });
}

function listen(events: WorkerEvents): void {
  container!.addEventListener('message', ({ data, source }) => {
    const report = (source as ServiceWorker | null)?.scriptURL === address ? readReport(data) : undefined;
    if (report) events.reported(report);
  });
  // A first worker, or one that follows the worker of a course in a folder above, brings no other version.
  const isOurs = (): boolean => container!.controller?.scriptURL === address;
  let wasOurs = isOurs();
  container!.addEventListener('controllerchange', () => {
    if (reloading) location.reload();
    else if (wasOurs) events.renewed();
    wasOurs = isOurs();
  });
}

/**
 * Registers the worker and listens to it. May be called again after a failure.
 * @throws where the browser refuses: private windows, blocked storage, no worker at the address.
 */
export async function startWorker(events: WorkerEvents): Promise<void> {
  const known = registration;
  registration = await container!.register(address);
  if (!known) listen(events);
  // A failed first attempt leaves nothing behind: the next one is another registration.
  if (registration !== known) registration.addEventListener('updatefound', () => watch(registration!.installing, events));
  watch(registration.installing, events);
  if (registration.waiting && registration.active) events.renewed();
}

/** Asks the worker in charge, as soon as there is one. */
export async function ask(request: PageRequest): Promise<void> {
  (await container!.ready).active!.postMessage(request);
}

/** Looks for a newer version of the course, for instance when the server no longer has the files of this one. */
export async function lookForNewVersion(): Promise<void> {
  await registration?.update().catch(() => undefined);
}

/** Changes to the newer version and shows this page from it. */
export function loadNewVersion(): void {
  reloading = true;
  if (registration?.waiting) registration.waiting.postMessage({ type: 'take-over' } satisfies PageRequest);
  else location.reload();
}
