import type { Ref } from 'react';
import type { Locale } from '../../../core/locale/locale.ts';
import { nextDay, type ForecastDay } from '../../../core/review/forecast.ts';
import { composeSession, sessionMinutes } from '../../../core/review/session.ts';
import type { ReviewState } from './use-review.ts';
import { nameDay } from './when.ts';
import type { ReviewWords } from './words/model.ts';

interface Props {
  review: ReviewState;
  days: readonly ForecastDay[];
  locale: Locale;
  words: ReviewWords;
  titleRef: Ref<HTMLHeadingElement>;
  onBegin: () => void;
  onPostpone: () => void;
}

/** What is due, how long it takes, and what comes after. */
export function Today({ review, days, locale, words, titleRef, onBegin, onPostpone }: Props) {
  const { today, due, cards, postponedTo } = review;
  const session = composeSession(due);
  const minutes = sessionMinutes(session);
  const next = nextDay(cards, today) ?? today + 1;
  const state = due.length === 0 ? 'nothing' : postponedTo ? 'postponed' : 'due';
  const title = { nothing: words.nothingDue, postponed: words.postponed, due: words.due(due.length) }[state];
  const lede = {
    nothing: words.nextOn(
      nameDay(next, today, locale),
      days.find(({ day }) => day === next)?.items ?? cards.filter(({ due: day }) => day === next).length,
    ),
    postponed: words.waiting(due.length),
    due: `${session.length < due.length ? words.someFirst(session.length, minutes) : words.minutes(minutes)} ${
      session.length < due.length ? '' : words.restUntil(nameDay(next, today, locale))
    }`,
  }[state];
  return (
    <div>
      <p className="label">{words.label}</p>
      <h1 ref={titleRef} tabIndex={-1}>
        {title}
      </h1>
      <p className="lede">{lede}</p>
      {due.length > 0 && (
        <p className="btn-row">
          <button type="button" className="btn btn--go" onClick={onBegin}>
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path className="today__play" d="M7 5v14l12-7z" />
            </svg>
            {postponedTo ? words.beginAnyway : words.begin}
          </button>
          {!postponedTo && (
            <button type="button" className="btn btn--quiet" onClick={onPostpone}>
              {words.postpone}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
