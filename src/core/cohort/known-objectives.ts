import type { CatalogueItem, CatalogueLesson, Contents } from '../course/catalogue.ts';
import { percent } from '../quiz/percent.ts';
import type { QuestionRow } from '../schemas/result-row.ts';
import type { PersonResults } from './read-results.ts';

/** How many of those who answered questions on an objective know it. */
export interface KnownObjective {
  /** Unique in the course. */
  readonly key: string;
  readonly lesson: CatalogueLesson;
  readonly text: string;
  /** By their first answers, and by their latest. */
  readonly first: number;
  readonly latest: number;
  readonly of: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A question that no other place of the course asks says how things stood at the time of its test, and nothing of any other time. */
const isOnlyIn = (test: 'placement' | 'final', item: CatalogueItem): boolean => item.use.every((use) => use === test);

/** One person's answers to the questions on one objective. */
type Answers = readonly { readonly item: CatalogueItem; readonly row: QuestionRow }[];

/** The mean marks in per cent, of which a results file cuts the decimals off. The questions of the placement test alone are not the latest word, nor those of the final test the first. */
function marks(answers: Answers, when: 'first' | 'latest'): number {
  const elsewhen = when === 'first' ? 'final' : 'placement';
  const then = answers.filter(({ item }) => !isOnlyIn(elsewhen, item));
  return mean((then.length > 0 ? then : answers).map(({ row }) => row[when]));
}

/**
 * What the group knows of each objective somebody has answered a question on, in the order of the course. A person knows an
 * objective who has at least this share of the marks on average over the questions answered; free text counts as its writer
 * judged it.
 * @param share 0 to 1
 */
export function knownObjectives(people: readonly PersonResults[], catalogue: Contents, share: number): KnownObjective[] {
  const items = new Map(catalogue.items.map((item) => [item.id, item]));
  const answered = new Map<string, Answers[]>();
  for (const { questions } of people) {
    const known = questions.flatMap((row) => {
      const item = items.get(row.itemId);
      return item ? [{ item, row }] : [];
    });
    for (const [key, answers] of Map.groupBy(known, ({ item }) => `${item.lesson} ${item.objective}`)) {
      answered.set(key, [...(answered.get(key) ?? []), answers]);
    }
  }
  return catalogue.lessons.flatMap((lesson) =>
    Object.entries(lesson.objectives).flatMap(([id, text]): KnownObjective[] => {
      const key = `${lesson.id} ${id}`;
      const given = answered.get(key);
      if (!given) return [];
      const know = (when: 'first' | 'latest') => given.filter((answers) => marks(answers, when) >= percent(share)).length;
      return [{ key, lesson, text, first: know('first'), latest: know('latest'), of: given.length }];
    }),
  );
}

/** What fewest know comes first; of two alike, what more people have answered. */
export const lowestFirst = (objectives: readonly KnownObjective[]): KnownObjective[] =>
  objectives.toSorted((one, other) => one.latest / one.of - other.latest / other.of || other.of - one.of);
