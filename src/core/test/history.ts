import type { Catalogue } from '../course/catalogue.ts';
import type { Calendar } from '../ports.ts';
import { isAnswer, type Statement } from '../record/statement.ts';

/** What a learner's record says about questions to come. */
export interface History {
  /** Items answered today, in whatever place. */
  readonly today: ReadonlySet<string>;
  /** How often each item has been answered in tests. */
  readonly tested: ReadonlyMap<string, number>;
  /** Items that stood in a placement test, whatever became of it, and those of one that was handed in. */
  readonly seen: ReadonlySet<string>;
  readonly placed: ReadonlySet<string>;
  /** Modules the learner has read or answered something in. */
  readonly met: ReadonlySet<string>;
}

/** @param today the learner's day, as the calendar writes it. */
export function historyOf(statements: readonly Statement[], { lessons }: Catalogue, today: string, calendar: Calendar): History {
  const moduleOf = new Map(lessons.map(({ id, module }) => [id, module]));
  const placements = new Map<string, readonly string[]>();
  const handedIn = new Set<string>();
  const answeredToday = new Set<string>();
  const tested = new Map<string, number>();
  const met = new Set<string | undefined>();
  for (const statement of statements) {
    if (statement.verb === 'read') met.add(moduleOf.get(statement.object.id));
    if (statement.verb === 'initialized' && statement.object.id === 'placement') placements.set(statement.id, statement.context.items);
    if (statement.verb === 'completed') handedIn.add(statement.context.registration);
    if (!isAnswer(statement)) continue;
    const { object, context, timestamp } = statement;
    if (calendar.dayOf(Date.parse(timestamp)) === today) answeredToday.add(object.id);
    if (context.setting !== 'test') met.add(moduleOf.get(context.lesson));
    else tested.set(object.id, (tested.get(object.id) ?? 0) + 1);
  }
  return {
    today: answeredToday,
    tested,
    seen: new Set([...placements.values()].flat()),
    placed: new Set([...placements].flatMap(([registration, items]) => (handedIn.has(registration) ? items : []))),
    met: new Set([...met].filter((module) => module !== undefined)),
  };
}
