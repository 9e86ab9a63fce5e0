import { useRef, useState } from 'react';
import type { Contents } from '../../../core/course/catalogue.ts';
import { formatDay } from '../../../core/locale/format-day.ts';
import { formatTime } from '../../../core/locale/format-time.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { describeStatement, ownWords } from '../../../core/record/describe-statement.ts';
import { calendar } from '../../platform/device.ts';
import type { LoadedRecord } from '../../stores/load-record.ts';
import { useFocusNext } from '../use-focus-next.ts';
import type { DataWords } from './words/model.ts';

interface Props {
  record: LoadedRecord;
  catalogue: Contents;
  /** False where the titles of lessons and questions could not be had. */
  titled: boolean;
  locale: Locale;
  words: DataWords;
}

/** Entries shown at first, and with each press. Thousands of rows would make the page slow and nobody wiser. */
const few = 30;
const more = 200;

/** Every statement in one plain sentence, by day, newest first. */
export function History({ record, catalogue, titled, locale, words }: Props) {
  const t = words.history;
  const { statements } = record;
  const [wanted, setWanted] = useState(few);
  const shown = statements.slice(-wanted).toReversed();
  const days = Map.groupBy(shown, ({ timestamp }) => calendar.dayOf(Date.parse(timestamp)));
  const left = statements.length - shown.length;
  /** The id of the first entry that the last press has brought. */
  const [broughtFirst, setBroughtFirst] = useState('');
  const brought = useRef<HTMLLIElement>(null);
  const focusNext = useFocusNext();

  function showMore() {
    setWanted(wanted + more);
    setBroughtFirst(statements.at(-1 - shown.length)!.id);
    focusNext(brought);
  }

  return (
    <section aria-labelledby="history">
      <h2 id="history">{t.title}</h2>
      {!titled && <p className="err">{words.untitled}</p>}
      <p role="status">{statements.length > 0 ? t.shown(shown.length, statements.length) : t.none}</p>
      {[...days].map(([day, deeds]) => (
        <div key={day} className="day">
          <h3>{formatDay(day, locale)}</h3>
          <ul className="deeds">
            {deeds.map((deed) => (
              <li key={deed.id} {...(deed.id === broughtFirst && { ref: brought, tabIndex: -1 })}>
                <time dateTime={deed.timestamp}>{formatTime(Date.parse(deed.timestamp), locale)}</time>
                <div>
                  {describeStatement(deed, catalogue, locale)}
                  {ownWords(deed).map((text, at) => (
                    <blockquote key={at}>{text}</blockquote>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && (
        <p className="btn-row">
          <button type="button" className="btn" onClick={showMore}>
            {t.more(Math.min(left, more))}
          </button>
        </p>
      )}
    </section>
  );
}
