import { elapsedOn } from '../deck/watch.ts';
import type { Parked, Session, SessionHead, SessionPoll, SessionState, SessionWatch, SessionWay } from '../schemas/session-log.ts';
import { spentOn } from './way.ts';

/** A session as it lies on the device, in parts that different hands write at different times. */
export interface SessionParts {
  readonly head: SessionHead;
  readonly group: string;
  readonly watch: SessionWatch;
  readonly way: SessionWay;
  readonly seen: number;
  readonly state: SessionState | undefined;
  readonly polls: readonly SessionPoll[];
  readonly parked: readonly Parked[];
}

export const standing: SessionWatch = { before: 0, extended: 0 };

const inTime = <T extends { readonly at: string }>(entries: readonly T[]): T[] =>
  [...entries].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

/** Nobody presents for longer, milliseconds: a stopwatch that has run for longer was forgotten. */
const longest = 12 * 60 * 60 * 1000;

/**
 * What the stopwatch of a session shows. Where it was forgotten, that is what somebody saw of it last.
 * @param isOn whether the session goes on still.
 */
export function elapsedIn({ watch, way, seen }: Pick<SessionParts, 'watch' | 'way' | 'seen'>, now: number, isOn: boolean): number {
  const forgotten = watch.since !== undefined && (!isOn || now - watch.since > longest);
  return forgotten ? Math.max(watch.before, seen, way.at(-1)?.at ?? 0) : elapsedOn(watch, now);
}

/** The stopwatch made to stand at what it shows. */
export const halted = (parts: Pick<SessionParts, 'watch' | 'way' | 'seen'>, now: number, isOn: boolean): SessionWatch => ({
  before: elapsedIn(parts, now, isOn),
  extended: parts.watch.extended,
});

/** @param elapsed milliseconds on the stopwatch. */
export function sessionOf({ head, group, watch, way, polls, parked }: SessionParts, elapsed: number): Session {
  const spent = spentOn(way, elapsed);
  return {
    ...head,
    group,
    extended: watch.extended,
    sections: head.sections.map((section) => ({ ...section, spent: Math.round((spent.get(section.id) ?? 0) / 1000) })),
    polls: inTime(polls),
    parked: inTime(parked),
  };
}

/** The parts of a session that comes from a file; it has ended. */
export function partsOf({ group, extended, sections, polls, parked, ...head }: Session): SessionParts {
  let at = 0;
  const way = sections.flatMap(({ id, spent }) => {
    const visit = { section: id, at };
    at += spent * 1000;
    return spent > 0 ? [visit] : [];
  });
  return {
    head: { ...head, sections: sections.map(({ id, title, planned }) => ({ id, title, planned })) },
    group,
    watch: { before: at, extended },
    way,
    seen: at,
    state: { open: false, moment: Date.parse(head.begun) },
    polls,
    parked,
  };
}
