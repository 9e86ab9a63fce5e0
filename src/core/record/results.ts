import { findIn, type Contents } from '../course/catalogue.ts';
import type { Calendar } from '../ports.ts';
import { isSureButWrong, type Certainty } from '../quiz/certainty.ts';
import { isAnswer, type AnsweredStatement, type Statement } from './statement.ts';

/** What came of one question, and nothing that was written or chosen. */
export interface Result {
  /** The ids of the question and its lesson: the same in every language. */
  readonly ids: { readonly lesson: string; readonly item: string };
  /** The number of the lesson's sheet and its title; empty when the course no longer has it. */
  readonly sheet: string;
  readonly lesson: string;
  /** What the question checks; empty when the course no longer says. */
  readonly objective: string;
  /** The question; undefined when the course no longer has it. */
  readonly question: string | undefined;
  readonly tries: number;
  readonly first: Outcome;
  readonly latest: Outcome;
  /** How often the learner was sure and yet mostly wrong. */
  readonly sureButWrong: number;
}

export interface Outcome {
  /** From 0 to 1. */
  readonly score: number;
  /** The learner's day, 2026-11-22. */
  readonly day: string;
  readonly certainty: Certainty | undefined;
}

/** The results of a record in the order of the course; questions it no longer has come last. */
export function deriveResults(statements: readonly Statement[], catalogue: Contents, calendar: Calendar): Result[] {
  const answers = Map.groupBy(statements.filter(isAnswer), ({ object }) => object.id);
  const place = new Map(catalogue.items.map(({ id }, at) => [id, at]));
  const outcome = ({ timestamp, result }: AnsweredStatement): Outcome => ({
    score: result.score,
    day: calendar.dayOf(Date.parse(timestamp)),
    certainty: result.certainty,
  });
  return [...answers.entries()]
    .toSorted(([a], [b]) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || (a < b ? -1 : 1))
    .map(([id, given]): Result => {
      const item = findIn(catalogue.items, id);
      const lessonId = item?.lesson ?? given[0]!.context.lesson;
      const lesson = findIn(catalogue.lessons, lessonId);
      return {
        ids: { lesson: lessonId, item: id },
        sheet: lesson?.sheet ?? '',
        lesson: lesson?.title ?? '',
        objective: (item && lesson?.objectives[item.objective]) ?? '',
        question: item?.stem,
        tries: given.length,
        first: outcome(given[0]!),
        latest: outcome(given.at(-1)!),
        sureButWrong: given.filter(({ result }) => isSureButWrong(result)).length,
      };
    });
}
