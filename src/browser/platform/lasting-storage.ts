/** Whether the browser may clear what the course keeps when it runs short of room or finds the course unused. */

const storage = () => (typeof navigator === 'undefined' ? undefined : (navigator.storage as StorageManager | undefined));

/** Undefined where the browser does not say. */
export async function isLasting(): Promise<boolean | undefined> {
  return storage()
    ?.persisted?.()
    .catch(() => undefined);
}

/** Asks the browser to keep everything until the learner deletes it. Some decide by themselves, some ask the learner. */
export async function askToLast(): Promise<boolean | undefined> {
  return storage()
    ?.persist?.()
    .catch(() => undefined);
}

/** Whether this is a browser that deletes what a site keeps once it has not been opened for seven days of use. */
export function clearsWhenUnused(): boolean {
  return navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;
}
