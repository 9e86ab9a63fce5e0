import type { Clock, Random } from '../ports.ts';

interface Heading {
  /** Version of this shape; a later one comes with a migration. */
  readonly version: 1;
  /** A UUID: the same statement from two devices is one statement. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
}

/** The learner said that a lesson is read. */
export interface ReadStatement extends Heading {
  readonly verb: 'read';
  readonly object: { readonly kind: 'lesson'; readonly id: string };
}

/** The learner had an answer checked. */
export interface AnsweredStatement extends Heading {
  readonly verb: 'answered';
  readonly object: { readonly kind: 'item'; readonly id: string };
  /** The item's lesson, its place there (from 1), and how many items the lesson asked that day. */
  readonly context: { readonly lesson: string; readonly place: number; readonly of: number };
  readonly result: {
    /** 0 to 1. */
    readonly score: number;
    /** The answer as JSON; its kind knows how to read it. */
    readonly response: unknown;
    /** Which check of the attempt it was, from 1, and how many hints had been opened. */
    readonly tries: number;
    readonly hints: number;
  };
}

/** One thing a learner did, shaped after xAPI. The record is a list of these; it only ever grows. */
export type Statement = ReadStatement | AnsweredStatement;

/** What happened, before it is given an id and a time. */
export type Deed = Omit<ReadStatement, keyof Heading> | Omit<AnsweredStatement, keyof Heading>;

/** A random UUID (version 4). The browser's own needs a secure context, which a course on a local network is not. */
function uuid(random: Random): string {
  const hex = Array.from({ length: 4 }, () => random.bits().toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join('-');
}

export function toStatement(deed: Deed, clock: Clock, random: Random): Statement {
  return { version: 1, id: uuid(random), timestamp: new Date(clock.now()).toISOString(), ...deed };
}

export function lessonRead(lesson: string): Deed {
  return { verb: 'read', object: { kind: 'lesson', id: lesson } };
}

export function itemAnswered(item: string, context: AnsweredStatement['context'], result: AnsweredStatement['result']): Deed {
  return { verb: 'answered', object: { kind: 'item', id: item }, context, result };
}
