import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useSyncExternalStore } from 'react';
import { nextMove, reduceAttempt, responseOf, startAttempt, type Attempt, type Move } from '../../../core/quiz/attempt.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import { seedFrom } from '../../../core/quiz/shuffle.ts';
import { markOf } from '../../../core/record/resume.ts';
import { itemAnswered } from '../../../core/record/statement.ts';
import { clock, random } from '../../platform/device.ts';
import { beginAnew, dropText, keepText } from '../../stores/begun.ts';
import { record } from '../../stores/record.ts';
import { useSaved } from '../use-saved.ts';
import { useNotes, type Attempts, type Step } from './use-notes.ts';

function reduce(attempts: Attempts, step: Step): Attempts {
  if ('anew' in step) return { ...attempts, ...step.anew };
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
  const { answered, forget } = useNotes(lesson, items, dispatch);
  const [saved, heed] = useSaved();
  const latest = useRef(attempts);
  useLayoutEffect(() => {
    latest.current = attempts;
  }, [attempts]);

  useEffect(() => {
    for (const item of items) {
      if (item.kind !== 'freetext') continue;
      const { checked, answer } = attempts[item.id] as Attempt<'freetext'>;
      if (checked) dropText(item);
      else keepText(item, answer);
    }
  }, [items, attempts]);

  const act = useCallback(
    (item: LocalItem, move: Move) => {
      const attempt = latest.current[item.id]!;
      dispatch({ item, move });
      if (move.type !== 'go' || nextMove(item, attempt) !== 'check') return;
      const context = { lesson, setting: 'lesson', place: items.indexOf(item) + 1, of: items.length, edition: item.edition } as const;
      const { score } = rulesFor(item).grade(item, attempt.answer);
      const result = { score, response: responseOf(item, attempt), tries: attempt.tries + 1, hints: attempt.hints };
      const recorded = record(itemAnswered(item.id, context, result));
      answered(item, markOf(recorded.statement));
      heed(recorded);
    },
    [lesson, items, answered, heed],
  );

  return {
    attempts,
    /** False on the server and until this script has taken over. */
    live,
    /** See `useSaved`. */
    saved,
    act,
    startAnew() {
      beginAnew(lesson, clock.now());
      forget();
      dispatch({ anew: startAll(items, () => random.bits()) });
    },
  };
}
