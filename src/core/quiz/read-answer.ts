/** The shapes in which answers are kept; each returns undefined for anything else. */

export function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function readTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}

/** Only the wanted keys are taken over, so that foreign ones never reach the page. */
export function readTextMap(value: unknown, keys: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, (value as Record<string, unknown>)[key]] as const);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string') ? Object.fromEntries(entries) : undefined;
}
