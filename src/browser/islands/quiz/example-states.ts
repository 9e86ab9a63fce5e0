/** Every state a question can be in, played through with the examples. They feed the gallery, and through it the tests. */
import type { Locale } from '../../../core/locale/locale.ts';
import type { Answer } from '../../../core/quiz/answer.ts';
import { reduceAttempt, startAttempt, type Attempt, type Move } from '../../../core/quiz/attempt.ts';
import type { Kind } from '../../../core/quiz/item.ts';
import { localizeItem, type LocalItem } from '../../../core/quiz/local-item.ts';
import { isSelfJudged } from '../../../core/quiz/self-judged.ts';
import { examples, type Example } from './examples.ts';

/** Where a question is asked: as the server writes it, in a lesson, in a review session, in a test, and when a test is over. */
export type Place = 'server' | 'lesson' | 'review' | 'test' | 'after-test';

export interface ExampleState {
  /** Unique within the kind. */
  readonly name: string;
  readonly place: Place;
  /** Under an id of its own, so that all states can stand on one page. */
  readonly item: LocalItem;
  readonly attempt: Attempt;
}

interface Played<K extends Kind> {
  readonly name: string;
  readonly place: Place;
  readonly moves: readonly Move<K>[];
}

const hint = { type: 'hint' } as const;
const given = <K extends Kind>(answer: Answer<K>): Move<K> => ({ type: 'answer', answer });
const checked = <K extends Kind>(answer: Answer<K>): Move<K> => ({ type: 'resume', answer, tries: 1, hints: 0 });

/** As in a lesson: on the way to an answer, and every way it can end. */
function inLesson<K extends Kind>({ item, right, partly, wrong, forgiven, stages = {} }: Example<K>): Played<K>[] {
  const ends = Object.entries({ right, partly, wrong, forgiven }).filter((end): end is [string, Answer<K>] => end[1] !== undefined);
  const retried = partly ?? wrong;
  return [
    { name: 'blank', place: 'lesson', moves: [] },
    ...Object.entries(stages).map(([name, answer]) => ({ name, place: 'lesson' as const, moves: [given(answer)] })),
    { name: 'ready', place: 'lesson', moves: [given(right)] },
    { name: 'hints', place: 'lesson', moves: item.hints.map(() => hint) },
    ...ends.map(([name, answer]) => ({ name, place: 'lesson' as const, moves: [checked(answer)] })),
    ...(retried === undefined
      ? []
      : [{ name: 'second-try', place: 'lesson' as const, moves: [checked(retried), { type: 'again' as const, seed: 2 }] }]),
  ];
}

/** As in review sessions and tests, where learners say how sure they are. */
function elsewhere<K extends Kind>({ right, wrong = right, stages = {} }: Example<K>): Played<K>[] {
  const sure = { type: 'certainty', certainty: 'sure' } as const;
  const sureButWrong: Move<K> = { type: 'resume', answer: wrong, tries: 1, hints: 0, certainty: 'sure' };
  return [
    { name: 'review-ready', place: 'review', moves: [given(right)] },
    { name: 'review-sure', place: 'review', moves: [given(wrong), sure] },
    { name: 'review-sure-but-wrong', place: 'review', moves: [sureButWrong] },
    { name: 'test-blank', place: 'test', moves: [] },
    ...Object.entries(stages).map(([name, answer]) => ({ name: `test-${name}`, place: 'test' as const, moves: [given(answer)] })),
    { name: 'test-sure', place: 'test', moves: [given(wrong), sure] },
    { name: 'test-given', place: 'test', moves: [sureButWrong] },
    { name: 'after-test', place: 'after-test', moves: [sureButWrong] },
  ];
}

export function statesOf<K extends Kind>(kind: K, locale: Locale): ExampleState[] {
  const example: Example<K> = examples[kind];
  const played: Played<K>[] = [
    { name: 'server', place: 'server', moves: [] },
    ...inLesson(example),
    ...(isSelfJudged(example.item) ? [] : elsewhere(example)),
  ];
  return played.map(({ name, place, moves }) => {
    const item = localizeItem(example.item, locale);
    const attempt = moves.reduce((before, move) => reduceAttempt(item, before, move), startAttempt(item, 1));
    return { name, place, item: { ...item, id: `${item.id}-${name}` }, attempt };
  });
}
