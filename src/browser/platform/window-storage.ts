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

export function removeInWindow(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

export function windowKeys(): string[] {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}
