import { useCallback, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { startAttempt, type Attempt, type Move } from '../../../core/quiz/attempt.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import { seedFrom } from '../../../core/quiz/shuffle.ts';
import { findResumable } from '../../../core/record/resume.ts';
import { isInSitting } from '../../../core/record/sitting.ts';
import { clock } from '../../platform/device.ts';
import { begunAnew, readBegun } from '../../stores/begun.ts';
import { readNotesOfSitting } from '../../stores/notes.ts';
import { isNoteKey } from '../../stores/write-ahead.ts';
import { holdPlace } from './hold-place.ts';

export type Attempts = Readonly<Record<string, Attempt>>;
export type Step = { readonly item: LocalItem; readonly move: Move } | { readonly anew: Attempts };

/**
 * Keeps the questions in step with what was answered in this sitting: before the page opened, in another tab, or deleted there.
 * A text that was begun in this window comes back as far as it had come.
 */
export function useNotes(lesson: string, items: readonly LocalItem[], dispatch: (step: Step) => void) {
  /** Which statement the answer on show comes from, by item (`markOf`). An older one never replaces it, nor what the learner is about to answer. */
  const shown = useRef(new Map<string, string>());
  const letGo = useRef(() => {});

  // After each rendering; stands first so that it does not yet run on the one that the questions have not grown in.
  useLayoutEffect(() => {
    letGo.current();
    letGo.current = () => {};
  });

  useLayoutEffect(() => {
    function catchUp(): void {
      const values = readNotesOfSitting().map(({ value }) => value);
      const now = clock.now();
      letGo.current = holdPlace();
      for (const item of items) {
        const found = findResumable(item, values, now);
        const earlier = found && found.mark > begunAnew(lesson) ? found : undefined;
        const known = shown.current.get(item.id);
        if (earlier && earlier.mark > (known ?? '')) {
          shown.current.set(item.id, earlier.mark);
          const { answer, tries, hints } = earlier;
          dispatch({ item, move: { type: 'resume', answer, tries, hints } });
        } else if (!earlier && known && isInSitting(known.split(' ')[0]!, now)) {
          shown.current.delete(item.id);
          dispatch({ anew: { [item.id]: startAttempt(item, seedFrom(item.id)) } });
        }
      }
    }
    catchUp();
    for (const item of items) {
      const begun = item.kind === 'freetext' && !shown.current.has(item.id) ? readBegun(item) : undefined;
      if (begun) dispatch({ item, move: { type: 'answer', answer: begun } });
    }

    const stop = new AbortController();
    const { signal } = stop;
    // At once: a click in the next moment must meet what the record says by now.
    const heard = () => flushSync(catchUp);
    window.addEventListener('storage', ({ key }) => (key === null || isNoteKey(key)) && heard(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && heard(), { signal });
    return () => stop.abort();
  }, [lesson, items, dispatch]);

  return {
    /** To be told when an answer has been given here. */
    answered: useCallback((item: LocalItem, mark: string) => void shown.current.set(item.id, mark), []),
    /** To be told when the questions stand open again: no answer is on show. */
    forget: useCallback(() => shown.current.clear(), []),
  };
}
