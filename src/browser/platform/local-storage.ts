/**
 * Small settings on the device. Browsers may refuse storage (private windows, blocked cookies, full disk):
 * reading then finds nothing and writing reports `false`, and the page works on.
 */
export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Returns whether the value is on the device. */
export function writeText(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export function removeText(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored where storage is refused.
  }
}

export function storedKeys(): string[] {
  try {
    // Several times faster than Object.keys, which asks for each key whether it is a property. There may be thousands.
    const { length } = localStorage;
    return Array.from({ length }, (_, at) => localStorage.key(at)).filter((key) => key !== null);
  } catch {
    return [];
  }
}

/** Whether the browser lets the course keep text. Leaves nothing behind. */
export function canStoreText(): boolean {
  const probe = 'course:probe';
  const can = writeText(probe, '');
  removeText(probe);
  return can;
}
