import { useEffect, useMemo, useRef } from 'react';
import { formatDay } from '../../../core/locale/format-day.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { Backup } from '../../../core/record/backup.ts';
import { compareRecords } from '../../../core/record/compare-records.ts';
import { calendar } from '../../platform/device.ts';
import type { LoadedRecord } from '../../stores/load-record.ts';
import type { DataWords } from './words/model.ts';

interface Props {
  record: LoadedRecord;
  backup: Backup;
  locale: Locale;
  words: DataWords;
  onTake: () => void;
  onLeave: () => void;
}

/** What taking a backup in would add, in words, before anything is added. */
export function Preview({ record, backup, locale, words, onTake, onLeave }: Props) {
  const t = words.back;
  const { total, fresh, span } = useMemo(() => compareRecords(record.statements, backup.statements), [record, backup]);
  const known = new Set(record.aside);
  const aside = backup.aside.filter((text) => !known.has(text)).length;
  const frame = useRef<HTMLDivElement>(null);
  // The learner has asked for this by choosing a file; focus tells where the answer is, and reads it out.
  useEffect(() => frame.current?.focus(), []);

  const [first, last] = (span ?? []).map((moment) => formatDay(calendar.dayOf(moment), locale));
  const contents =
    first === undefined
      ? t.contentsNone
      : first === last
        ? t.contentsOfDay(words.entries(total), first)
        : t.contents(words.entries(total), first, last!);
  const isNew = fresh.length > 0 || aside > 0;
  return (
    <div ref={frame} className="preview" role="group" aria-labelledby="preview" tabIndex={-1}>
      <p id="preview">
        <b>{contents}</b> {fresh.length > 0 ? t.news(fresh.length, total - fresh.length) : total > 0 && aside === 0 && t.noNews}{' '}
        {aside > 0 && t.setAside(aside)}
      </p>
      {isNew && record.keeping === 'declined' && <p className="err">{t.declined}</p>}
      <p className="btn-row">
        {isNew && record.keeping !== 'declined' && (
          <button type="button" className="btn" onClick={onTake}>
            {t.take(fresh.length)}
          </button>
        )}
        <button type="button" className="btn btn--quiet" onClick={onLeave}>
          {isNew ? t.leave : t.close}
        </button>
      </p>
    </div>
  );
}
