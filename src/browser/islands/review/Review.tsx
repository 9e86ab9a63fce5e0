import { useLayoutEffect, useState } from 'react';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { Card } from '../../../core/review/card.ts';
import { composeSession } from '../../../core/review/session.ts';
import { Overview } from './Overview.tsx';
import { Session } from './Session.tsx';
import { useReview } from './use-review.ts';
import { reviewWords } from './words/words.ts';

export interface ReviewProps {
  locale: Locale;
  catalogue: Catalogue;
  /** The course's title, for the calendar. */
  course: string;
  /** Told whether there is anything to show; before the first answer there is not. */
  onKnown: (shown: boolean) => void;
}

/** What is due, how it stands, and the session itself. */
export function Review({ locale, catalogue, course, onKnown }: ReviewProps) {
  const [session, setSession] = useState<readonly Card[]>();
  const { review, reload, postpone } = useReview(catalogue, session !== undefined);
  const [comesBack, setComesBack] = useState(false);
  const shown = review && review.cards.length > 0;
  const words = reviewWords[locale];

  useLayoutEffect(() => {
    if (shown !== undefined) onKnown(shown);
  }, [shown, onKnown]);

  function begin(due: readonly Card[]) {
    setComesBack(true);
    setSession(composeSession(due));
  }

  async function leave() {
    await reload();
    setSession(undefined);
  }

  if (!shown) return null;
  if (session) {
    return (
      <Session
        // The next session begins like a first one.
        key={session.map(({ item }) => item.id).join()}
        cards={session}
        review={review}
        catalogue={catalogue}
        locale={locale}
        words={words}
        onAnswered={reload}
        onGoOn={() => begin(review.due)}
        onLeave={leave}
      />
    );
  }
  return (
    <Overview
      review={review}
      catalogue={catalogue}
      locale={locale}
      course={course}
      words={words}
      takesFocus={comesBack}
      onBegin={() => begin(review.due)}
      onPostpone={postpone}
    />
  );
}
