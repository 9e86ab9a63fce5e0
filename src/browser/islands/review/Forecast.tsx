import type { Locale } from '../../../core/locale/locale.ts';
import type { ForecastDay } from '../../../core/review/forecast.ts';
import { writeDay } from './when.ts';
import type { ReviewWords } from './words/model.ts';

interface Props {
  days: readonly ForecastDay[];
  locale: Locale;
  words: ReviewWords;
}

/** Height of the tallest bar, pixels. */
const tallest = 96;

/** A bar for each of the next days; read out as a list of days with their numbers. */
export function Forecast({ days, locale, words }: Props) {
  const most = Math.max(...days.map(({ items }) => items), 8);
  return (
    <section className="fore" aria-labelledby="forecast">
      <h2 id="forecast">{words.forecast}</h2>
      <p className="meta">{words.perDay}</p>
      <ol className="days">
        {days.map(({ day, items }, at) => (
          <li key={day} data-today={at === 0 || undefined}>
            <span className="vh">
              {words.onDay(at === 0 ? words.today : writeDay(day, locale, { weekday: 'long', day: 'numeric', month: 'long' }), items)}
            </span>
            <span aria-hidden="true">{items}</span>
            {items > 0 && (
              <svg aria-hidden="true" height={Math.max(4, Math.round((items / most) * tallest))}>
                <rect width="100%" height="100%" />
              </svg>
            )}
            <small aria-hidden="true">{at === 0 ? words.today : writeDay(day, locale, { weekday: 'short' })}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
