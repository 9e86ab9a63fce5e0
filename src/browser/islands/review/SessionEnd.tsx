import { useEffect, useRef } from 'react';
import type { Attempt } from '../../../core/quiz/attempt.ts';
import { toneOf } from '../../../core/quiz/verdict.ts';
import { Mark } from '../quiz/Mark.tsx';
import type { AskedCard } from './load-questions.ts';
import type { ReviewState } from './use-review.ts';
import type { ReviewWords } from './words/model.ts';

interface Props {
  asked: readonly AskedCard[];
  attempts: Readonly<Record<string, Attempt>>;
  /** As it stands after the session; undefined until it is known. */
  review: ReviewState | undefined;
  words: ReviewWords;
  onGoOn: () => void;
  onLeave: () => void;
}

/** When each question comes back, and what is still due. */
export function SessionEnd({ asked, attempts, review, words, onGoOn, onLeave }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const left = review?.due.length ?? 0;
  const daysTo = (id: string): string => {
    const card = review?.cards.find(({ item }) => item.id === id);
    return card ? words.inDays(card.due - review!.today) : '';
  };
  return (
    <div className="session session--end">
      <h1 ref={title} tabIndex={-1}>
        {left > 0 ? words.doneSome : words.done}
      </h1>
      <p>{words.comesBack}</p>
      <ul className="session__list">
        {asked.map(({ item }) => {
          const tone = toneOf(item.kind, attempts[item.id]?.score ?? 0);
          return (
            <li key={item.id}>
              <Mark tone={tone} />
              <b>
                <span className="vh">{`${words.state[tone]}: `}</span>
                {item.stem}
              </b>
              <span className="meta">{daysTo(item.id)}</span>
            </li>
          );
        })}
      </ul>
      <p className="btn-row">
        {left > 0 && (
          <button type="button" className="btn btn--go" onClick={onGoOn}>
            {words.goOn(left)}
          </button>
        )}
        <button type="button" className={left > 0 ? 'btn' : 'btn btn--go'} onClick={onLeave}>
          {words.back}
        </button>
      </p>
    </div>
  );
}
