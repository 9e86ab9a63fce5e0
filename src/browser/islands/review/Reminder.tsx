import type { Locale } from '../../../core/locale/locale.ts';
import { nextDay } from '../../../core/review/forecast.ts';
import { toCalendarFile } from '../../../core/review/reminder.ts';
import { courseId } from '../../platform/course-place.ts';
import { clock } from '../../platform/device.ts';
import { offerFile } from '../../platform/offer-file.ts';
import type { ReviewState } from './use-review.ts';
import { nameDay } from './when.ts';
import type { ReviewWords } from './words/model.ts';

interface Props {
  review: ReviewState;
  locale: Locale;
  course: string;
  words: ReviewWords;
}

/** A calendar entry for the next day with something to do. */
export function Reminder({ review: { cards, today, postponedTo }, locale, course, words }: Props) {
  const day = postponedTo ?? nextDay(cards, today) ?? today + 1;

  function save() {
    const url = new URL(location.href);
    url.hash = '';
    const reminder = { day, title: words.reminderTitle(course), description: words.reminderNote, url: url.href, course: courseId() };
    offerFile(words.reminderFile, 'text/calendar', toCalendarFile(reminder, clock.now()));
  }

  return (
    <section className="remind" aria-labelledby="reminder">
      <div>
        <h2 id="reminder">{words.reminder}</h2>
        <p>{words.reminderText(nameDay(day, today, locale))}</p>
      </div>
      <button type="button" className="btn" onClick={save}>
        {words.reminderSave}
      </button>
    </section>
  );
}
