import { useLayoutEffect, useReducer, useState, useSyncExternalStore } from 'react';
import { nextMove, reduceAttempt, startAttempt, type Attempt, type Move } from '../../../core/quiz/attempt.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import { seedFrom } from '../../../core/quiz/shuffle.ts';
import { findResumable } from '../../../core/record/resume.ts';
import { itemAnswered } from '../../../core/record/statement.ts';
import { clock, random } from '../../platform/device.ts';
import { record } from '../../stores/record.ts';
import { isNoteKey, readNotes, toNote, type Note } from '../../stores/write-ahead.ts';

type Attempts = Readonly<Record<string, Attempt>>;
type Step = { readonly item: LocalItem; readonly move: Move } | { readonly anew: Attempts };

function reduce(attempts: Attempts, step: Step): Attempts {
  if ('anew' in step) return step.anew;
  const { item, move } = step;
  return { ...attempts, [item.id]: reduceAttempt(item, attempts[item.id]!, move) };
}

function startAll(items: readonly LocalItem[], seedOf: (item: LocalItem) => number): Attempts {
  return Object.fromEntries(items.map((item) => [item.id, startAttempt(item, seedOf(item))]));
}

/** What never changes while a page is open is never told. */
const never = () => () => {};

/**
 * The state of a lesson's self-check. The first attempt is shuffled by the item's id, the same on the server and in the
 * page, so that nothing moves when the script takes over. What was answered in this sitting comes back before the
 * first paint, and what another tab answers is shown here too; every check goes into the record before its handler returns.
 */
export function useQuiz(lesson: string, items: readonly LocalItem[]) {
  const [attempts, dispatch] = useReducer(reduce, items, (all) => startAll(all, (item) => seedFrom(item.id)));
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [saved, setSaved] = useState(true);

  useLayoutEffect(() => {
    const resume = (notes: readonly Note[]) => {
      const values = notes.map(({ value }) => value);
      for (const item of items) {
        const earlier = findResumable(item, values, clock.now());
        if (earlier) dispatch({ item, move: { type: 'resume', ...earlier } });
      }
    };
    resume(readNotes());

    const stop = new AbortController();
    const { signal } = stop;
    const heard = ({ key, newValue }: StorageEvent) => {
      if (key === null) dispatch({ anew: startAll(items, (item) => seedFrom(item.id)) });
      else if (isNoteKey(key) && newValue) resume([toNote(key, newValue)]);
    };
    window.addEventListener('storage', heard, { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && resume(readNotes()), { signal });
    return () => stop.abort();
  }, [items]);

  function act(item: LocalItem, move: Move) {
    const attempt = attempts[item.id]!;
    dispatch({ item, move });
    if (move.type !== 'go' || nextMove(item, attempt) !== 'check') return;
    const context = { lesson, setting: 'lesson', place: items.indexOf(item) + 1, of: items.length, edition: item.edition } as const;
    const { score } = rulesFor(item).grade(item, attempt.answer);
    const result = { score, response: attempt.answer, tries: attempt.tries + 1, hints: attempt.hints };
    record(itemAnswered(item.id, context, result)).kept.then(setSaved);
  }

  return {
    attempts,
    /** False on the server and until this script has taken over. */
    live,
    /** False once the browser has refused to store an answer. */
    saved,
    act,
    newSeed: () => random.bits(),
    startAnew: () => dispatch({ anew: startAll(items, () => random.bits()) }),
  };
}
