/**
 * Where the logs of sessions lie: each part of a session under a key of its own, `session:<id>:<part>`. Windows that write
 * different parts never overwrite each other's, and a broken part spoils only itself.
 */
import * as schemas from '../../core/schemas/session-log.ts';
import { standing, type SessionParts } from '../../core/session/parts.ts';
import { courseKey } from '../platform/course-place.ts';
import { memory, store } from '../platform/device.ts';
import { heedForgetting } from './heed-forgetting.ts';
import { isSavingDeclined } from './saving.ts';

/** One for each kind of part; of polls and parked notes a session has several, `poll:<slide>` and `parked:<id>`. */
const readers = {
  head: schemas.sessionHeadSchema,
  group: schemas.groupSchema,
  watch: schemas.sessionWatchSchema,
  way: schemas.sessionWaySchema,
  seen: schemas.sessionSeenSchema,
  state: schemas.sessionStateSchema,
  poll: schemas.sessionPollSchema,
  parked: schemas.parkedSchema,
};
type Kind = keyof typeof readers;
export type Part = Exclude<Kind, 'poll' | 'parked'> | `${'poll' | 'parked'}:${string}`;

const saved = (): string => courseKey('session:');
/** What was noted while nothing was to be saved is never saved later either. */
const unsaved = (): string => courseKey('unsaved-session:');
/** What could not be read when something else was written in its place. */
const aside = (): string => courseKey('session-aside:');

const keysFrom = (prefix: string, keys = store.keys()): string[] => keys.filter((key) => key.startsWith(prefix));

/** Whether the key of a `storage` event is a session's; all keys at once (null) are. */
export const isSessionKey = (key: string | null): boolean => key === null || key.startsWith(saved()) || key.startsWith(aside());

function parse(part: string, text: string | null): unknown {
  const reader = readers[part.split(':')[0] as Kind] as (typeof readers)[Kind] | undefined;
  try {
    const read = reader?.safeParse(JSON.parse(text ?? 'null'));
    return read?.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

const textOf = (id: string, part: string): string | null =>
  store.read(`${unsaved()}${id}:${part}`) ?? store.read(`${saved()}${id}:${part}`);

/** A part of a session; undefined where there is none, or none that can be read. */
export function readPart(id: string, part: 'head'): schemas.SessionHead | undefined;
export function readPart(id: string, part: 'state'): schemas.SessionState | undefined;
export function readPart(id: string, part: Part): unknown;
export function readPart(id: string, part: Part): unknown {
  return parse(part, textOf(id, part));
}

/** Names of all parts of all sessions, `<id>:<part>`. */
const names = (): string[] => [
  ...new Set([saved(), unsaved()].flatMap((prefix) => keysFrom(prefix).map((key) => key.slice(prefix.length)))),
];

/** Ids of the sessions there are, those that began last first among those of a deck. */
export const sessionIds = (): string[] => [...new Set(names().map((name) => name.split(':')[0]!))].sort().reverse();

/** A session with everything of it that can be read; undefined without its head. */
export function readParts(id: string): SessionParts | undefined {
  const head = readPart(id, 'head');
  if (!head) return undefined;
  const several = (kind: 'poll' | 'parked'): unknown[] =>
    names()
      .filter((name) => name.startsWith(`${id}:${kind}:`))
      .map((name) => readPart(id, name.slice(id.length + 1) as Part))
      .filter((part) => part !== undefined);
  return {
    head,
    group: (readPart(id, 'group') as string | undefined) ?? '',
    watch: (readPart(id, 'watch') as schemas.SessionWatch | undefined) ?? standing,
    way: (readPart(id, 'way') as schemas.SessionWay | undefined) ?? [],
    seen: (readPart(id, 'seen') as number | undefined) ?? 0,
    state: readPart(id, 'state'),
    polls: several('poll') as schemas.SessionPoll[],
    parked: several('parked') as schemas.Parked[],
  };
}

/** Keeps what cannot be read, so that it is not lost to what takes its place. */
function keepUnread(key: string, part: string): void {
  const before = store.read(key);
  if (before === null || parse(part, before) !== undefined) return;
  store.write(`${aside()}${keysFrom(aside()).length}:${key.slice(saved().length)}`, before);
}

/**
 * Writes a part of a session, unless the session has been deleted meanwhile.
 * @returns whether it will outlast the page.
 */
export function writePart(id: string, part: Part, value: unknown): boolean {
  heedForgetting();
  if (part !== 'head' && textOf(id, 'head') === null) return false;
  const name = `${id}:${part}`;
  if (isSavingDeclined() || memory.read(`${unsaved()}${id}:head`) !== null)
    return memory.write(`${unsaved()}${name}`, JSON.stringify(value));
  keepUnread(`${saved()}${name}`, part);
  const kept = store.write(`${saved()}${name}`, JSON.stringify(value));
  // There is room again: what had to be held in memory is stored too.
  if (kept) for (const held of keysFrom(saved(), memory.keys())) store.write(held, memory.read(held)!);
  return kept;
}

/** Takes away what matches. @returns how to put it back. */
export function removeParts(id: string, part?: Part): () => void {
  const keys = [saved(), unsaved()].flatMap((prefix) => (part ? [`${prefix}${id}:${part}`] : keysFrom(`${prefix}${id}:`)));
  const texts = keys.flatMap((key) => {
    const text = store.read(key);
    const place = memory.read(key) === null ? store : memory;
    return text === null ? [] : [{ key, text, place }];
  });
  for (const key of keys) store.remove(key);
  return () => texts.forEach(({ key, text, place }) => place.write(key, text));
}

/** Where sessions are kept now: on the device; until the page closes, because there is no room, or because nothing is to be saved. */
export function keepingSessions(): 'device' | 'memory' | 'declined' {
  if (isSavingDeclined()) return 'declined';
  return [saved(), unsaved()].some((prefix) => keysFrom(prefix, memory.keys()).length > 0) ? 'memory' : 'device';
}

/** What lies among the sessions and cannot be read, by the end of its key. It stays where it is. */
export function unreadParts(): { readonly key: string; readonly name: string; readonly text: string }[] {
  const lost = names().filter((name) => {
    const [id, ...part] = name.split(':');
    return !readPart(id!, 'head') || readPart(id!, part.join(':') as Part) === undefined;
  });
  return [...lost.map((name) => `${saved()}${name}`), ...keysFrom(aside())].flatMap((key) => {
    const text = store.read(key);
    return text === null ? [] : [{ key, name: key.slice(courseKey('').length), text }];
  });
}
