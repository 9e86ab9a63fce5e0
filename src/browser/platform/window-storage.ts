/** Text that a window keeps through reloads and loses when it closes. Where the browser refuses, nothing is kept. */
export function readInWindow(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeInWindow(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // A window that keeps nothing goes on without.
  }
}

export function removeInWindow(isGone: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (isGone(key)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
