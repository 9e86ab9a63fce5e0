/**
 * What a trainer keeps of a session in the room. Nothing is written before the trainer acts: starts the clock, names the
 * group, counts a hand, parks a note.
 *
 * Who writes what, so that the wall and the desk never overwrite each other: a poll is a part of its own, and so is a note;
 * the stopwatch is written at the desk alone; the way through the sections by every window that presents, and each writes
 * the same.
 */
import type { Parked, Session, SessionPoll, SessionWatch, SessionWay } from '../../core/schemas/session-log.ts';
import { beginSession, sessionsOf, type SessionDeck } from '../../core/session/begin-session.ts';
import { goesOn } from '../../core/session/goes-on.ts';
import { elapsedIn, halted, partsOf, sessionOf, type SessionParts } from '../../core/session/parts.ts';
import { calendar, clock, random } from '../platform/device.ts';
import { isSavingDeclined } from './saving.ts';
import { isSessionKey, readPart, readParts, removeParts, sessionIds, writePart, type Part } from './session-parts.ts';

/** The name of the event on the document that follows every change in this window. */
const changed = 'course:session';
const tell = (): void => void document.dispatchEvent(new Event(changed));

/** Calls back after every change of a session in this window or another one. */
export function followSessions(show: () => void): void {
  document.addEventListener(changed, show);
  window.addEventListener('storage', ({ key }) => isSessionKey(key) && show());
}

function keep(id: string, part: Part, value: unknown): boolean {
  const kept = writePart(id, part, value);
  tell();
  return kept;
}

const isOn = (parts: Pick<SessionParts, 'head' | 'state'>): boolean => goesOn(parts, clock.now(), calendar);

function findOf(deck: SessionDeck, on: boolean): SessionParts | undefined {
  const id = sessionIds().find((each) => {
    const head = each.startsWith(sessionsOf(deck)) ? readPart(each, 'head') : undefined;
    return head && isOn({ head, state: readPart(each, 'state') }) === on;
  });
  return id === undefined ? undefined : readParts(id);
}

/** The session with this deck that goes on, here and in every other window. */
export const currentSession = (deck: SessionDeck): SessionParts | undefined => findOf(deck, true);

/** The last session with this deck that does not go on by itself. */
export const earlierSession = (deck: SessionDeck): SessionParts | undefined => findOf(deck, false);

/** The session that goes on; where none does, one begins. */
export function sessionWith(deck: SessionDeck): SessionParts {
  const current = currentSession(deck);
  if (current) return current;
  const head = beginSession(deck, clock.now());
  keep(head.id, 'head', head);
  return readParts(head.id)!;
}

/** What the stopwatch of a session shows now, milliseconds. */
export const elapsedNow = (parts: SessionParts): number => elapsedIn(parts, clock.now(), isOn(parts));

/** Ends the session that goes on; the next deed begins a new one. */
export function endSession(parts: SessionParts): void {
  writePart(parts.head.id, 'watch', halted(parts, clock.now(), isOn(parts)));
  keep(parts.head.id, 'state', { open: false, moment: clock.now() });
}

/** Takes up a session of earlier. Its stopwatch stands where it was last seen. */
export function takeUpSession(parts: SessionParts): void {
  writePart(parts.head.id, 'watch', halted(parts, clock.now(), isOn(parts)));
  keep(parts.head.id, 'state', { open: true, moment: clock.now() });
}

export const keepWatch = (deck: SessionDeck, watch: SessionWatch): boolean => keep(sessionWith(deck).head.id, 'watch', watch);

export const keepWay = (id: string, way: SessionWay): boolean => keep(id, 'way', way);

/** Notes what the stopwatch shows, for the case that nobody stops it. */
export const keepSeen = (id: string, elapsed: number): boolean => writePart(id, 'seen', elapsed);

export const keepGroup = (id: string, group: string): boolean => keep(id, 'group', group);

/** Names the group of the session that goes on. */
export const nameGroup = (deck: SessionDeck, group: string): boolean => keepGroup(sessionWith(deck).head.id, group);

export function park(deck: SessionDeck, text: string): boolean {
  const now = clock.now();
  const note: Parked = { id: `n-${now.toString(36)}-${random.bits().toString(36)}`, text, at: new Date(now).toISOString() };
  return keep(sessionWith(deck).head.id, `parked:${note.id}`, note);
}

/** Takes away a part, or a whole session. @returns how to bring it back. */
export function removeFromLog(id: string, part?: Part): () => void {
  const undo = removeParts(id, part);
  tell();
  return () => {
    undo();
    tell();
  };
}

/** A poll before it is kept. */
export type NewPoll = SessionPoll extends infer P ? (P extends SessionPoll ? Omit<P, 'at'> : never) : never;

/** Keeps what has been counted on a slide, in place of what was there. @returns whether it will outlast the page. */
export function keepPoll(deck: SessionDeck, poll: NewPoll): boolean {
  const { head, polls } = sessionWith(deck);
  const at = polls.find(({ slide }) => slide === poll.slide)?.at ?? new Date(clock.now()).toISOString();
  return keep(head.id, `poll:${poll.slide}`, { ...poll, at });
}

/** All sessions on this device that can be read, the latest first. */
export function readSessions(): Session[] {
  const all = sessionIds().flatMap((id) => readParts(id) ?? []);
  return all.map((parts) => sessionOf(parts, elapsedNow(parts))).sort((one, other) => Date.parse(other.begun) - Date.parse(one.begun));
}

function takeInSession(session: Session): boolean {
  const { head, group, watch, way, seen, state, polls, parked } = partsOf(session);
  const entries: [Part, unknown][] = [
    ['head', head],
    ['group', group],
    ['watch', watch],
    ['way', way],
    ['seen', seen],
    ['state', state],
    ...polls.map((poll): [Part, unknown] => [`poll:${poll.slide}`, poll]),
    ...parked.map((note): [Part, unknown] => [`parked:${note.id}`, note]),
  ];
  return entries.every(([part, value]) => writePart(head.id, part, value));
}

/** Adds sessions that are not here yet, all of them or nothing. @returns whether there was room, and anything is to be saved. */
export function takeInSessions(sessions: readonly Session[]): boolean {
  if (isSavingDeclined()) return false;
  const refused = sessions.findIndex((session) => !takeInSession(session));
  // None where all had room: nothing is refused at -1.
  for (const { id } of sessions.slice(0, refused + 1)) removeParts(id);
  tell();
  return refused === -1;
}
