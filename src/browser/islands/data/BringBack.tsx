import { useRef, useState, type DragEvent } from 'react';
import type { Backup } from '../../../core/record/backup.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { LoadedRecord } from '../../stores/load-record.ts';
import { takeIn } from '../../stores/take-in.ts';
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
  const [over, setOver] = useState(false);
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

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void look(event.dataTransfer.files[0]);
  }

  return (
    <section aria-labelledby="bring-back">
      <h2 id="bring-back">{t.title}</h2>
      <p>{t.text}</p>
      <div
        className="drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="btn">
          {t.choose}
          <input
            type="file"
            className="vh"
            accept=".json,application/json"
            onChange={({ target }) => {
              void look(target.files?.[0]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
        </label>
        <span>{t.drop}</span>
      </div>
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
