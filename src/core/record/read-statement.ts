/**
 * Reads a statement back from storage, where anything may stand by now. Written by hand instead of with a schema
 * library: it is part of what every lesson loads, and weighs a twentieth.
 */
import type { Statement } from './statement.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
const isTime = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** Takes over the known fields only; undefined for everything that is not a statement of this version. */
export function readStatement(value: unknown): Statement | undefined {
  const { version, id, timestamp, verb, object, context, result } = fieldsOf(value);
  if (version !== 1 || !isId(id) || !isTime(timestamp)) return undefined;
  const heading = { version, id, timestamp } as const;
  const { kind, id: objectId } = fieldsOf(object);
  if (!isId(objectId)) return undefined;
  if (verb === 'read' && kind === 'lesson') return { ...heading, verb, object: { kind, id: objectId } };
  if (verb !== 'answered' || kind !== 'item') return undefined;
  const { lesson, place, of } = fieldsOf(context);
  const { score, response, tries, hints } = fieldsOf(result);
  if (!isId(lesson) || !isCount(place) || !isCount(of) || !isShare(score) || !isCount(tries) || !isCount(hints)) return undefined;
  return { ...heading, verb, object: { kind, id: objectId }, context: { lesson, place, of }, result: { score, response, tries, hints } };
}
