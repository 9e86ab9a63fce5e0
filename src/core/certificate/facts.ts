import type { Catalogue } from '../course/catalogue.ts';
import type { Calendar } from '../ports.ts';
import { addStatement, type Progress } from '../record/progress.ts';
import type { Statement } from '../record/statement.ts';
import type { PassedFinal } from '../test/best-final.ts';
import type { ScoreBand } from '../test/result.ts';

/** What a certificate says, all of it covered by its check code. */
export interface Facts {
  /** As typed for the sheet; empty on a sheet without a name. */
  readonly name: string;
  /** When the last thing that counts was done, written 2026-11-22. */
  readonly day: string;
  /** Ids of the modules with every lesson read, in the order of the course. */
  readonly modules: readonly string[];
  /** Lessons read, those of other modules included. */
  readonly lessons: number;
  /** Lessons with every check answered. */
  readonly checks: number;
  /** Time set aside for the lessons read, in halves of an hour. */
  readonly hours: number;
  /** How well the final test was passed, whole percents. */
  readonly band?: ScoreBand | undefined;
  /** How many questions that test had; 0 without one. Tests are shorter while the course is being written. */
  readonly asked: number;
}

const stateOf = (progress: Progress, lesson: string): string => {
  const { read, practised } = progress[lesson] ?? { read: false, practised: false };
  return `${read} ${practised}`;
};

/** The day on which a lesson was last read or practised for the first time; answering again later does not move it. */
function lastStep(statements: readonly Statement[], { lessons }: Catalogue, calendar: Calendar): string {
  let progress: Progress = {};
  let last: string | undefined;
  for (const statement of statements) {
    const next = addStatement(progress, statement);
    if (lessons.some(({ id }) => stateOf(next, id) !== stateOf(progress, id))) last = statement.timestamp;
    progress = next;
  }
  return last ? calendar.dayOf(Date.parse(last)) : '';
}

/**
 * What can be certified from a record, oldest statement first; the name is for the learner to type.
 * A module counts once all its lessons are written and read. Undefined as long as none does.
 */
export function deriveFacts(
  statements: readonly Statement[],
  catalogue: Catalogue,
  final: PassedFinal | undefined,
  calendar: Calendar,
): Facts | undefined {
  const progress = statements.reduce(addStatement, {} as Progress);
  const read = catalogue.lessons.filter(({ id }) => progress[id]?.read);
  const modules = catalogue.modules.filter(
    ({ id, complete }) => complete && catalogue.lessons.every((lesson) => lesson.module !== id || read.includes(lesson)),
  );
  if (modules.length === 0) return undefined;
  const minutes = read.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return {
    name: '',
    day: [lastStep(statements, catalogue, calendar), final?.day ?? ''].toSorted().at(-1)!,
    modules: modules.map(({ id }) => id),
    lessons: read.length,
    checks: catalogue.lessons.filter(({ id }) => progress[id]?.practised).length,
    hours: Math.max(0.5, Math.round(minutes / 30) / 2),
    band: final?.result.band,
    asked: final?.result.items.length ?? 0,
  };
}
