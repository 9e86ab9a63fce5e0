import type { SessionWay } from '../schemas/session-log.ts';

export const noWay: SessionWay = { visits: [], seen: 0 };

/**
 * Notes that a section is on the wall while the stopwatch shows `at`. Said twice, or by two windows, it is noted once; what
 * was only leafed through at the same moment leaves nothing.
 */
export function visit({ visits, seen }: SessionWay, section: string, at: number): SessionWay {
  const before = visits.at(-1)?.at === at ? visits.slice(0, -1) : visits;
  const known = before.at(-1)?.section === section;
  return { visits: known ? before : [...before, { section, at }], seen: Math.max(seen, at) };
}

/** Milliseconds spent in each section, by its id: every visit lasts until the next one, the last until `end` on the stopwatch. */
export function spentOn({ visits }: SessionWay, end: number): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  for (const [at, { section, at: from }] of visits.entries()) {
    const to = visits[at + 1]?.at ?? end;
    spent.set(section, (spent.get(section) ?? 0) + Math.max(0, to - from));
  }
  return spent;
}

/** Takes `gap` milliseconds after `from` off the way: the clock was turned, and nobody spent them. */
export function withoutGap({ visits, seen }: SessionWay, from: number, gap: number): SessionWay {
  const moved = (at: number): number => (at > from ? Math.max(from, at - gap) : at);
  return { visits: visits.map(({ section, at }) => ({ section, at: moved(at) })), seen: moved(seen) };
}
