import { useCallback, useEffect, useReducer, useState } from 'react';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { nextMove, reduceAttempt, responseOf, startAttempt, type Attempt, type Move } from '../../../core/quiz/attempt.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import { itemAnswered } from '../../../core/record/statement.ts';
import type { Card } from '../../../core/review/card.ts';
import { random } from '../../platform/device.ts';
import { record } from '../../stores/record.ts';
import { useSaved } from '../use-saved.ts';
import { loadQuestions, type AskedCard } from './load-questions.ts';

type Attempts = Readonly<Record<string, Attempt>>;
type Step = { readonly item: LocalItem; readonly move: Move } | { readonly anew: readonly AskedCard[] };

function reduce(attempts: Attempts, step: Step): Attempts {
  if ('anew' in step) return Object.fromEntries(step.anew.map(({ item }) => [item.id, startAttempt(item, random.bits())]));
  const { item, move } = step;
  return { ...attempts, [item.id]: reduceAttempt(item, attempts[item.id]!, move) };
}

/** A review of these cards. Every check goes into the record before its handler returns, so leaving half-way loses nothing. */
export function useSession(cards: readonly Card[], catalogue: Catalogue, locale: Locale) {
  const [asked, setAsked] = useState<readonly AskedCard[]>();
  const [attempts, dispatch] = useReducer(reduce, {});
  const [saved, heed] = useSaved();

  const begin = useCallback((loaded: readonly AskedCard[]) => {
    dispatch({ anew: loaded });
    setAsked(loaded);
  }, []);
  const load = useCallback(() => loadQuestions(cards, catalogue, locale).then(begin), [cards, catalogue, locale, begin]);
  useEffect(() => void load(), [load]);

  function act({ card, item }: AskedCard, move: Move) {
    const attempt = attempts[item.id]!;
    dispatch({ item, move });
    if (move.type !== 'go' || nextMove(item, attempt) !== 'check') return;
    const [place, of] = [asked!.findIndex((each) => each.item === item) + 1, asked!.length];
    const { score } = rulesFor(item).grade(item, attempt.answer);
    const result = { score, response: responseOf(item, attempt), tries: attempt.tries + 1, hints: attempt.hints };
    const { certainty } = attempt;
    const context = { lesson: card.item.lesson, setting: 'review', place, of, edition: item.edition } as const;
    heed(record(itemAnswered(item.id, context, certainty ? { ...result, certainty } : result)));
  }

  return {
    /** The questions, once they have arrived; empty when none could be had. */
    asked,
    attempts,
    /** See `useSaved`. */
    saved,
    act,
    newSeed: () => random.bits(),
    /** Fetches the questions once more. */
    retry: () => {
      setAsked(undefined);
      void load();
    },
  };
}
