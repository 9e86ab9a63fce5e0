import type { Answer } from './answer.ts';
import type { Certainty } from './certainty.ts';
import type { Kind } from './item.ts';
import { rulesFor } from './kinds/rules.ts';
import type { LocalItem } from './local-item.ts';

/** Where a learner stands with one item. */
export interface Attempt<K extends Kind = Kind> {
  /** Decides the order of options; stays for the attempt. */
  readonly seed: number;
  readonly answer: Answer<K>;
  /** The answer has been checked and its feedback is on show. */
  readonly checked: boolean;
  /** How often the answer has been checked. */
  readonly tries: number;
  /** How many hints have been opened, and whether they are on show. */
  readonly hints: number;
  readonly hintsShown: boolean;
  /** Score of the latest check; undefined before the first. */
  readonly score?: number | undefined;
  /** How sure the learner is, where that is asked. It belongs to the first check: a second try has none. */
  readonly certainty?: Certainty | undefined;
}

export type Move<K extends Kind = Kind> =
  | { readonly type: 'answer'; readonly answer: Answer<K> }
  /** The main button: the next stage of the answer where the kind has one, else the check. */
  | { readonly type: 'go' }
  | { readonly type: 'hint' }
  /** Holds until the first check. */
  | { readonly type: 'certainty'; readonly certainty: Certainty }
  /** Try again: right parts stay. After full marks the item starts anew, in another order. */
  | { readonly type: 'again'; readonly seed: number }
  /** An answer given earlier comes back. */
  | {
      readonly type: 'resume';
      readonly answer: Answer<K>;
      readonly tries: number;
      readonly hints: number;
      readonly certainty?: Certainty | undefined;
    };

export function startAttempt<K extends Kind>(item: LocalItem<K>, seed: number): Attempt<K> {
  const answer = rulesFor(item).answer.blank(item, seed);
  return { seed, answer, checked: false, tries: 0, hints: 0, hintsShown: false };
}

/** Whether the item has not been checked yet, neither in this attempt nor in one before it. */
export const isFirst = (attempt: Attempt): boolean => attempt.score === undefined;

/** What the record keeps of the answer as it stands. */
export function responseOf<K extends Kind>(item: LocalItem<K>, { answer }: Attempt<K>): unknown {
  const { keep } = rulesFor(item).answer;
  return keep ? keep(item, answer) : answer;
}

/** What the main button would do now: take a step, check, or nothing because something is missing. */
export function nextMove<K extends Kind>(item: LocalItem<K>, attempt: Attempt<K>): 'step' | 'check' | undefined {
  const { answer } = rulesFor(item);
  if (attempt.checked) return undefined;
  if (answer.isReady(item, attempt.answer)) return 'check';
  return answer.step?.(item, attempt.answer) ? 'step' : undefined;
}

export function reduceAttempt<K extends Kind>(item: LocalItem<K>, attempt: Attempt<K>, move: Move<K>): Attempt<K> {
  const { answer: rules, grade } = rulesFor(item);
  switch (move.type) {
    case 'answer':
      return attempt.checked ? attempt : { ...attempt, answer: move.answer };
    case 'go': {
      const next = nextMove(item, attempt);
      if (next === 'step') return { ...attempt, answer: rules.step?.(item, attempt.answer) ?? attempt.answer };
      if (next !== 'check') return attempt;
      const { score } = grade(item, attempt.answer);
      return { ...attempt, checked: true, hintsShown: false, tries: attempt.tries + 1, score };
    }
    case 'hint': {
      const [shown, more] = [attempt.hintsShown, attempt.hints < item.hints.length];
      if (shown && !more) return { ...attempt, hintsShown: false };
      return { ...attempt, hintsShown: true, hints: Math.max(1, shown ? attempt.hints + 1 : attempt.hints) };
    }
    case 'certainty':
      return isFirst(attempt) ? { ...attempt, certainty: move.certainty } : attempt;
    case 'again': {
      if (!attempt.checked) return attempt;
      if (attempt.score === 1) return { ...startAttempt(item, move.seed), score: attempt.score };
      return { ...attempt, checked: false, certainty: undefined, answer: rules.keepRight(item, attempt.answer) };
    }
    case 'resume': {
      const { answer, tries, hints, certainty } = move;
      return { ...attempt, answer, tries, hints, certainty, checked: true, score: grade(item, answer).score };
    }
  }
}
