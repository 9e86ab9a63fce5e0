import { useEffect, useRef, useState } from 'react';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { Card } from '../../../core/review/card.ts';
import { Question } from '../quiz/Question.tsx';
import { questionId } from '../quiz/QuestionFrame.tsx';
import { quizWords } from '../quiz/words/words.ts';
import { SessionEnd } from './SessionEnd.tsx';
import type { ReviewState } from './use-review.ts';
import { useSession } from './use-session.ts';
import type { ReviewWords } from './words/model.ts';

interface Props {
  cards: readonly Card[];
  review: ReviewState;
  catalogue: Catalogue;
  locale: Locale;
  words: ReviewWords;
  /** The last question has been answered. */
  onAnswered: () => Promise<void>;
  /** The learner wants the rest of what is due. */
  onGoOn: () => void;
  onLeave: () => void;
}

/** One question after the other, with feedback at once. */
export function Session({ cards, review, catalogue, locale, words, onAnswered, onGoOn, onLeave }: Props) {
  const { asked, attempts, saved, act, newSeed, retry } = useSession(cards, catalogue, locale);
  const [at, setAt] = useState(0);
  const [renewed, setRenewed] = useState(false);
  const current = asked?.[at];
  const instead = useRef<HTMLDivElement>(null);

  // The learner has asked for what comes now: a question, or word of where it is.
  useEffect(() => {
    const next = asked?.[at];
    const question = next && document.getElementById(questionId(next.item));
    (question ?? instead.current)?.focus();
  }, [asked, at]);

  async function onward() {
    setAt(at + 1);
    if (at + 1 < asked!.length) return;
    await onAnswered();
    setRenewed(true);
  }

  if (!asked) {
    return (
      <div ref={instead} role="status" tabIndex={-1}>
        {words.loading}
      </div>
    );
  }
  if (asked.length === 0) {
    return (
      <div ref={instead} className="session" tabIndex={-1}>
        <p className="err" role="alert">
          {words.cannotLoad}
        </p>
        <p className="btn-row">
          <button type="button" className="btn btn--go" onClick={retry}>
            {words.tryAgain}
          </button>
          <button type="button" className="btn" onClick={onLeave}>
            {words.back}
          </button>
        </p>
      </div>
    );
  }
  if (!current) {
    return (
      <SessionEnd asked={asked} attempts={attempts} review={renewed ? review : undefined} words={words} onGoOn={onGoOn} onLeave={onLeave} />
    );
  }
  const missing = cards.length - asked.length;
  return (
    <div className="session">
      <div className="session__head">
        <h1>{words.label}</h1>
        <progress max={asked.length} value={at + 1} aria-label={words.progressLabel} />
        <p>{words.progress(at + 1, asked.length)}</p>
        <button type="button" className="btn btn--quiet" onClick={onLeave}>
          {words.enough}
        </button>
      </div>
      {missing > 0 && <p className="meta">{words.someMissing(missing)}</p>}
      {current.card.changed && <p className="session__changed">{words.changed}</p>}
      <Question
        key={current.item.id}
        item={current.item}
        number={at + 1}
        attempt={attempts[current.item.id]!}
        act={(move) => act(current, move)}
        onward={{ label: at + 1 < asked.length ? words.next : words.finish, go: onward }}
        anew={newSeed}
        asksCertainty
        beliefs={current.beliefs}
        corrections={current.corrections}
        words={quizWords[locale]}
      />
      <div role="status">{!saved && <p className="meta">{words.unsaved}</p>}</div>
    </div>
  );
}
