/** Deeper than any record is, which needs about six levels. */
const deepest = 24;

/** Names that reach an object's prototype when careless code copies fields. Nothing here does, and no record needs them. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Hostile = { readonly reason: 'too-deep' } | { readonly reason: 'forbidden-name'; readonly name: string };

/** Looks through parsed JSON, level by level so that no depth can exhaust the stack, for what only a hostile file contains. */
export function findHostile(value: unknown): Hostile | undefined {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return { reason: 'too-deep' };
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      if (!Array.isArray(each)) {
        const name = Object.keys(each).find((key) => forbidden.has(key));
        if (name) return { reason: 'forbidden-name', name };
      }
      for (const inner of Object.values(each)) if (typeof inner === 'object' && inner !== null) next.push(inner);
    }
    level = next;
  }
  return undefined;
}
