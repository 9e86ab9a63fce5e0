import { useRef, useState } from 'react';
import type { Backup } from '../../../core/record/backup.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { LoadedRecord } from '../../stores/load-record.ts';
import { takeIn } from '../../stores/take-in.ts';
import { FileDrop } from '../files/FileDrop.tsx';
import { Preview } from './Preview.tsx';
import { readFile } from './read-file.ts';
import type { DataWords } from './words/model.ts';

interface Props {
  record: LoadedRecord;
  locale: Locale;
  words: DataWords;
}

/** Choosing a backup, seeing what it would bring, and taking it in. */
export function BringBack({ record, locale, words }: Props) {
  const t = words.back;
  const [said, setSaid] = useState<{ readonly text: string; readonly bad?: boolean }>({ text: '' });
  const [backup, setBackup] = useState<Backup>();
  const status = useRef<HTMLParagraphElement>(null);
  const latest = useRef<File>(undefined);

  async function look(file: File | undefined) {
    if (!file) return;
    latest.current = file;
    setBackup(undefined);
    setSaid({ text: t.reading });
    const reading = await readFile(file).catch(() => undefined);
    // Meanwhile the learner may have chosen another file.
    if (latest.current !== file) return;
    if (reading && 'backup' in reading) {
      setBackup(reading.backup);
      setSaid({ text: '' });
    } else setSaid({ text: `${reading ? t.fault(reading.fault) : t.unreadable} ${t.unchanged}`, bad: true });
  }

  function end(text: string, bad = false) {
    setBackup(undefined);
    setSaid({ text, bad });
    status.current?.focus();
  }

  async function take(chosen: Backup) {
    const fresh = await takeIn(chosen).catch(() => undefined);
    if (fresh === undefined) end(t.notTaken, true);
    else end(t.taken(fresh));
  }

  return (
    <section aria-labelledby="bring-back">
      <h2 id="bring-back">{t.title}</h2>
      <p>{t.text}</p>
      <FileDrop choose={t.choose} drop={t.drop} accept=".json,application/json" onFiles={([file]) => void look(file)} />
      <p ref={status} role="status" tabIndex={-1} className={said.bad ? 'err' : undefined}>
        {said.text}
      </p>
      {backup && (
        <Preview
          record={record}
          backup={backup}
          locale={locale}
          words={words}
          onTake={() => void take(backup)}
          onLeave={() => end(t.left)}
        />
      )}
    </section>
  );
}
