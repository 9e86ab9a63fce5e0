import { useState } from 'react';
import { nextMove, reduceAttempt, responseOf, startAttempt, type Attempt, type Move } from '../../../core/quiz/attempt.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import { seedFrom } from '../../../core/quiz/shuffle.ts';
import { itemAnswered, type AnsweredStatement, type Deed } from '../../../core/record/statement.ts';
import type { TestAttempt } from '../../../core/test/attempts.ts';

/** The order of options stays for the whole attempt, after a reload too. */
export const seedOf = (item: LocalItem, { seed }: TestAttempt): number => (seed ^ seedFrom(item.id)) >>> 0;

/** A question as it is put: with the answer given before, where it still fits, open to be changed. */
export function openQuestion(item: LocalItem, attempt: TestAttempt): Attempt {
  const start = startAttempt(item, seedOf(item, attempt));
  const given = attempt.answers.get(item.id)?.result;
  const answer = given && rulesFor(item).answer.read(item, given.response);
  return answer === undefined ? start : { ...start, answer, certainty: given?.certainty };
}

/** Whether the draft says what was answered before. An answer can be written in two ways, as a story's last choice can: both are read. */
function sameAs(given: AnsweredStatement | undefined, item: LocalItem, draft: Attempt): boolean {
  if (given?.context.edition !== item.edition || given.result.certainty !== draft.certainty) return false;
  const { read } = rulesFor(item).answer;
  return JSON.stringify(read(item, given.result.response)) === JSON.stringify(read(item, responseOf(item, draft)));
}

/** Answers to an open attempt, on their way into the record. What is begun and not submitted stays as long as the page. */
export function useSitting(attempt: TestAttempt, lessonOf: (item: LocalItem) => string, say: (deed: Deed) => unknown) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Attempt>>(new Map());
  const stateOf = (item: LocalItem): Attempt => drafts.get(item.id) ?? openQuestion(item, attempt);
  const keep = (item: LocalItem, draft: Attempt) => setDrafts((before) => new Map(before).set(item.id, draft));
  const drop = (item: LocalItem) => setDrafts((before) => new Map([...before].filter(([id]) => id !== item.id)));

  function submit(item: LocalItem, draft: Attempt): void {
    const given = attempt.answers.get(item.id);
    if (sameAs(given, item, draft)) return;
    const { score } = rulesFor(item).grade(item, draft.answer);
    const context = {
      lesson: lessonOf(item),
      setting: 'test',
      registration: attempt.registration,
      place: attempt.items.indexOf(item.id) + 1,
      of: attempt.items.length,
      edition: item.edition,
    } as const;
    const tries = (given?.result.tries ?? 0) + 1;
    say(itemAnswered(item.id, context, { score, response: responseOf(item, draft), tries, hints: 0, certainty: draft.certainty }));
  }

  /** Makes a move; returns whether it submitted the answer. */
  function act(item: LocalItem, move: Move): boolean {
    const before = stateOf(item);
    const submits = move.type === 'go' && nextMove(item, before) === 'check';
    if (submits) {
      submit(item, before);
      // From here on the record says how the question stands, in every tab.
      drop(item);
    } else keep(item, reduceAttempt(item, before, move));
    return submits;
  }

  return { stateOf, act, clear: (item: LocalItem) => keep(item, startAttempt(item, seedOf(item, attempt))) };
}
