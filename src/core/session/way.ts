import type { SessionWay } from '../schemas/session-log.ts';

/**
 * Notes that a section is on the wall while the stopwatch shows `when`. Said twice, or by two windows, it is noted once; what
 * was only leafed through while the watch stood leaves nothing.
 */
export function visit(way: SessionWay, section: string, when: number): SessionWay {
  const last = way.at(-1);
  const at = Math.max(when, last?.at ?? 0);
  const before = last?.at === at ? way.slice(0, -1) : way;
  return before.at(-1)?.section === section ? before : [...before, { section, at }];
}

/** Milliseconds spent in each section, by its id: every visit lasts until the next one, the last until `end` on the stopwatch. */
export function spentOn(way: SessionWay, end: number): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  for (const [number, { section, at }] of way.entries()) {
    const to = way[number + 1]?.at ?? end;
    spent.set(section, (spent.get(section) ?? 0) + Math.max(0, to - at));
  }
  return spent;
}

/** Takes `gap` milliseconds after `from` off the way: the clock jumped, and nobody spent them. */
export const withoutGap = (way: SessionWay, from: number, gap: number): SessionWay =>
  way.map(({ section, at }) => ({ section, at: at > from ? Math.max(from, at - gap) : at }));
