import { randomUUID } from 'node:crypto';

/** A statement of today's version, as the pages write it: an answer to an item of the first lesson, unless told otherwise. */
export function statement(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    version: 2,
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    verb: 'answered',
    object: { kind: 'item', id: 'kanzlei-unter-wasser' },
    context: { lesson: 'mehr-als-werbung', setting: 'lesson', place: 2, of: 5 },
    result: { score: 1, response: 'sprechzeiten', tries: 1, hints: 0 },
    ...changes,
  };
}

/** As many answers as a diligent learner may give in years, the last of them the day before yesterday. */
export function manyStatements(count: number) {
  const items = ['fahrradladen-vier-fragen', 'kanzlei-unter-wasser', 'cafe-flickwerk', 'pflegedienst-kultur'];
  const last = Date.now() - 48 * 60 * 60 * 1000;
  return Array.from({ length: count }, (_, at) =>
    statement({
      timestamp: new Date(last - at * 60_000).toISOString(),
      object: { kind: 'item', id: items[at % items.length] },
      result: { score: at % 2, response: 'sprechzeiten', tries: 1, hints: 0 },
    }),
  );
}

/** Texts for localStorage that hold these statements as notes. */
export const asNotes = (statements: readonly { readonly id: string; readonly timestamp: string }[]): Record<string, string> =>
  Object.fromEntries(statements.map((each) => [`said:${each.timestamp}:${each.id}`, JSON.stringify(each)]));
