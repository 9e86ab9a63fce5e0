import { Rating, type Grade } from 'ts-fsrs';
import { remembered } from '../quiz/remembered.ts';
import type { AnsweredStatement } from '../record/statement.ts';

/**
 * What an answer says about the memory of it: not remembered, with effort, well, or without effort. Full marks that came
 * with a hint, on a second try or by guessing took effort; only a review can show that something was easy, because in a
 * lesson the text has just been read.
 */
export function rate({ context, result }: Pick<AnsweredStatement, 'context' | 'result'>): Grade {
  const { score, hints, tries, certainty } = result;
  if (score < remembered) return Rating.Again;
  if (score < 1 || hints > 0 || tries > 1 || certainty === 'guessed') return Rating.Hard;
  return context.setting === 'review' && certainty === 'sure' ? Rating.Easy : Rating.Good;
}
