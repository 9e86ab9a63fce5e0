import type { Catalogue } from '../course/catalogue.ts';
import type { Calendar } from '../ports.ts';
import { isAnswer, type Statement } from '../record/statement.ts';

/** What a learner's record says about questions to come. */
export interface History {
  /** Items answered today, in whatever place. */
  readonly today: ReadonlySet<string>;
  /** How often each item has been answered in tests. */
  readonly tested: ReadonlyMap<string, number>;
  /** Items answered in a placement test. */
  readonly placed: ReadonlySet<string>;
  /** Modules the learner has read or answered something in. */
  readonly met: ReadonlySet<string>;
}

/** @param today the learner's day, as the calendar writes it. */
export function historyOf(statements: readonly Statement[], { lessons }: Catalogue, today: string, calendar: Calendar): History {
  const moduleOf = new Map(lessons.map(({ id, module }) => [id, module]));
  const placements = new Set<string>();
  const answeredToday = new Set<string>();
  const tested = new Map<string, number>();
  const placed = new Set<string>();
  const met = new Set<string | undefined>();
  for (const statement of statements) {
    if (statement.verb === 'read') met.add(moduleOf.get(statement.object.id));
    if (statement.verb === 'initialized' && statement.object.id === 'placement') placements.add(statement.id);
    if (!isAnswer(statement)) continue;
    const { object, context, timestamp } = statement;
    if (calendar.dayOf(Date.parse(timestamp)) === today) answeredToday.add(object.id);
    if (context.setting !== 'test') met.add(moduleOf.get(context.lesson));
    else tested.set(object.id, (tested.get(object.id) ?? 0) + 1);
    if (placements.has(context.registration ?? '')) placed.add(object.id);
  }
  return { today: answeredToday, tested, placed, met: new Set([...met].filter((module) => module !== undefined)) };
}
