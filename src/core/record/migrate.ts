/**
 * Brings statements of older versions up to date. They are migrated whenever they are read and never rewritten, so that a
 * faulty step can be mended later: what a learner did stays on the device as it was first written.
 */
import { fieldsOf, type Fields } from './fields.ts';

/** Step `n` turns a statement of version n into one of version n + 1. */
const steps: Readonly<Record<number, (statement: Fields) => Fields>> = {
  /** Version 1 knew one setting only, the self-check of a lesson. */
  1: (statement) =>
    statement['verb'] === 'answered'
      ? { ...statement, version: 2, context: { ...fieldsOf(statement['context']), setting: 'lesson' } }
      : { ...statement, version: 2 },
};

export const currentVersion = 2;

/** The value as a statement of today's version, as far as steps lead there; anything else comes back as it is. */
export function migrate(value: unknown): unknown {
  const stepFrom = ({ version }: Fields) => (typeof version === 'number' ? steps[version] : undefined);
  let statement = fieldsOf(value);
  for (let step = stepFrom(statement); step; step = stepFrom(statement)) statement = step(statement);
  return statement['version'] === currentVersion ? statement : value;
}

/** Whether the value was written by a later edition of the course than this one. */
export function isFromLaterVersion(value: unknown): boolean {
  const { version, id } = fieldsOf(value);
  return typeof version === 'number' && version > currentVersion && typeof id === 'string';
}
