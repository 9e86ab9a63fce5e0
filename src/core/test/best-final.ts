import type { Catalogue } from '../course/catalogue.ts';
import type { Calendar } from '../ports.ts';
import type { Statement } from '../record/statement.ts';
import { attemptsAt, handedIn, type TestAttempt } from './attempts.ts';
import { resultOf, type TestResult } from './result.ts';

export interface PassedFinal {
  readonly attempt: TestAttempt;
  readonly result: TestResult;
  /** The learner's day on which it was handed in, written 2026-11-22. */
  readonly day: string;
}

/**
 * The final test a certificate rests on: of those passed the one about the most modules, then the one with the most marks,
 * then the earliest. Undefined where none has been passed.
 */
export function bestPassedFinal(statements: readonly Statement[], catalogue: Catalogue, calendar: Calendar): PassedFinal | undefined {
  return handedIn(attemptsAt('final', statements))
    .map((attempt) => ({ attempt, result: resultOf(attempt, catalogue), day: calendar.dayOf(Date.parse(attempt.end!.at)) }))
    .filter(({ result }) => result.passed)
    .toSorted((one, other) => other.result.modules.length - one.result.modules.length || other.result.share - one.result.share)
    .at(0);
}
