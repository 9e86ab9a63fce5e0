import { pagePath } from '../../../core/course/address.ts';
import { formatDay } from '../../../core/locale/format-day.ts';
import { formatQuantity } from '../../../core/locale/numbers.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { courseHref } from '../../platform/course-place.ts';
import { calendar } from '../../platform/device.ts';
import { hasSessionLogs, keptSettings } from '../../stores/kept-settings.ts';
import { Lasting } from './Lasting.tsx';
import { SavingChoice } from './SavingChoice.tsx';
import type { Stock } from './use-record.ts';
import type { DataWords } from './words/model.ts';

interface Props {
  record: Stock;
  locale: Locale;
  words: DataWords;
  onChoice: () => void;
}

/** From a kilobyte on in whole kilobytes, from a megabyte on in tenths of one. */
function formatSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? formatQuantity(kilobytes, 'KB', locale) : formatQuantity(Math.round(kilobytes / 102.4) / 10, 'MB', locale);
}

export function Kept({ record, locale, words, onChoice }: Props) {
  const t = words.kept;
  const { statements, aside, fromLater, keeping, lasting, size } = record;
  const first = statements[0];
  const settings = keptSettings().map((name) => t.settings[name] ?? name);
  const damaged = aside.length - fromLater;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t.title}</h2>
      {!first && (
        <p>
          <b>{t.empty}</b> {t.emptyHint}
        </p>
      )}
      <dl className="facts">
        {first && (
          <div>
            <dt>{t.count}</dt>
            <dd>
              {t.since(words.entries(statements.length), formatDay(calendar.dayOf(Date.parse(first.timestamp)), locale))}
              {`, ${t.about(formatSize(size, locale))}`}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.where}</dt>
          <dd>{t.keeping[keeping]}</dd>
        </div>
        {(keeping === 'database' || keeping === 'local') && <Lasting before={lasting} words={t} />}
        {aside.length > 0 && (
          <div>
            <dt>{t.set}</dt>
            <dd>
              {[damaged > 0 && words.damaged(damaged), fromLater > 0 && words.fromLater(fromLater)].filter(Boolean).join('; ')}.{' '}
              {t.untouched}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.besides}</dt>
          <dd>{settings.join(', ') || t.noSettings}</dd>
        </div>
        {hasSessionLogs() && (
          <div>
            <dt>{t.sessions}</dt>
            <dd>
              <a href={courseHref(pagePath(locale, 'sessions'))}>{t.sessionsOn}</a>
            </dd>
          </div>
        )}
      </dl>
      <SavingChoice declined={keeping === 'declined'} words={t} onChoice={onChoice} />
    </section>
  );
}
