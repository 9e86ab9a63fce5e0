import { useRef, useState } from 'react';
import { formatDay } from '../../../core/locale/format-day.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { courseReflected, lookBackDay } from '../../../core/record/looking-back.ts';
import type { StatementOf } from '../../../core/record/statement.ts';
import { courseId } from '../../platform/course-place.ts';
import { calendar, clock } from '../../platform/device.ts';
import type { LoadedRecord } from '../../stores/load-record.ts';
import { readLookBack } from '../../stores/look-back.ts';
import { record as recordDeed } from '../../stores/record.ts';
import { skipLookBack } from '../../stores/renew-look-back.ts';
import { useFocusNext } from '../use-focus-next.ts';
import { ReflectionForm } from './ReflectionForm.tsx';
import type { DataWords } from './words/model.ts';

interface Props {
  record: LoadedRecord;
  locale: Locale;
  words: DataWords['reflection'];
}

/** What has become of it after thirty days; offered, never required. */
export function Reflection({ record, locale, words: t }: Props) {
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState(false);
  const day = lookBackDay(record.statements, calendar, clock.now(), readLookBack() ?? undefined);
  const isDue = day !== undefined && day <= calendar.dayOf(clock.now());
  const isOpen = opened || (isDue && said === '');
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLLegendElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const focusNext = useFocusNext();

  function open() {
    setOpened(true);
    focusNext(question);
  }

  function keep(result: StatementOf<'reflected'>['result']) {
    setOpened(false);
    focusNext(status);
    void recordDeed(courseReflected(courseId(), result)).outcome.then((what) => setSaid(t[what]));
  }

  function skip() {
    if (isDue) skipLookBack();
    setOpened(false);
    setSaid(isDue ? t.skipped : '');
    focusNext(isDue ? status : opener);
  }

  const before = record.statements.findLast((statement) => statement.verb === 'reflected')?.result.nextStep;
  return (
    <section aria-labelledby="look-back">
      <h2 id="look-back">{t.title}</h2>
      <p>{day === undefined ? t.notBegun : isDue ? t.due : t.notDue(formatDay(day, locale))}</p>
      {isOpen && before && (
        <p>
          {t.before} <q>{before}</q>
        </p>
      )}
      {isOpen && <ReflectionForm words={t} firstRef={question} onKeep={keep} onSkip={skip} />}
      {day !== undefined && !isOpen && (
        <p className="btn-row">
          <button type="button" ref={opener} className="btn" onClick={open}>
            {t.open}
          </button>
        </p>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
    </section>
  );
}
