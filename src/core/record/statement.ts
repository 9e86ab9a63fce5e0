import type { Clock, Random } from '../ports.ts';
import type { Statement } from '../schemas/statement.ts';

export type { Statement };

export type Verb = Statement['verb'];
export type StatementOf<V extends Verb> = Extract<Statement, { verb: V }>;
export type AnsweredStatement = StatementOf<'answered'>;

/** What happened, before it is given a version, an id and a time. */
export type Deed<V extends Verb = Verb> = V extends Verb ? Omit<StatementOf<V>, 'version' | 'id' | 'timestamp'> : never;

/** A random UUID (version 4). The browser's own needs a secure context, which a course on a local network is not. */
function uuid(random: Random): string {
  const hex = Array.from({ length: 4 }, () => random.bits().toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join('-');
}

export function toStatement(deed: Deed, clock: Clock, random: Random): Statement {
  return { version: 2, id: uuid(random), timestamp: new Date(clock.now()).toISOString(), ...deed } as Statement;
}

export function isAnswer(statement: Statement): statement is AnsweredStatement {
  return statement.verb === 'answered';
}

export function lessonRead(lesson: string): Deed<'read'> {
  return { verb: 'read', object: { kind: 'lesson', id: lesson } };
}

export function itemAnswered(item: string, context: AnsweredStatement['context'], result: AnsweredStatement['result']): Deed<'answered'> {
  return { verb: 'answered', object: { kind: 'item', id: item }, context, result };
}
