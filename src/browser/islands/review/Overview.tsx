import { useEffect, useRef } from 'react';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { forecast } from '../../../core/review/forecast.ts';
import { useFocusNext } from '../use-focus-next.ts';
import { Depth } from './Depth.tsx';
import { Forecast } from './Forecast.tsx';
import { Reminder } from './Reminder.tsx';
import { Standing } from './Standing.tsx';
import { Today } from './Today.tsx';
import type { ReviewState } from './use-review.ts';
import { Wobbling } from './Wobbling.tsx';
import type { ReviewWords } from './words/model.ts';

interface Props {
  review: ReviewState;
  catalogue: Catalogue;
  locale: Locale;
  course: string;
  words: ReviewWords;
  /** The learner comes back from a session. */
  takesFocus: boolean;
  onBegin: () => void;
  onPostpone: () => void;
}

/** Everything the page shows before and after a session. */
export function Overview({ review, catalogue, locale, course, words, takesFocus, onBegin, onPostpone }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const focusNext = useFocusNext();
  const { cards, today, postponedTo, keeping } = review;
  const days = forecast(cards, today, postponedTo);
  const shared = { review, locale, words };

  function postpone() {
    onPostpone();
    focusNext(title);
  }

  return (
    <>
      <div className="today">
        <Today {...shared} days={days} titleRef={title} onBegin={onBegin} onPostpone={postpone} />
        <Forecast days={days} locale={locale} words={words} />
      </div>
      <Depth {...shared} />
      <Wobbling {...shared} catalogue={catalogue} />
      <Standing standing={review.standing} words={words} />
      <Reminder {...shared} course={course} />
      <p className="kept">
        {words.keeping[keeping]} {words.nothingElse}
      </p>
    </>
  );
}
