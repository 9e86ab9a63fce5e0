/** A seed that stays the same for a text (FNV-1a), so that server and page begin with the same order. */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Numbers from 0 to below 1 that follow from the seed (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The list in another order; the same seed gives the same order (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = sequence(seed);
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1));
    [mixed[last], mixed[pick]] = [mixed[pick]!, mixed[last]!];
  }
  return mixed;
}
