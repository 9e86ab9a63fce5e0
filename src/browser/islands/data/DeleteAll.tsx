import { useRef, useState } from 'react';
import { pagePath } from '../../../core/course/address.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { courseHref } from '../../platform/course-place.ts';
import { forgetEverything } from '../../stores/forget.ts';
import { hasSessionLogs } from '../../stores/kept-settings.ts';
import type { LoadedRecord } from '../../stores/load-record.ts';
import { saveBackup } from '../../stores/save-backup.ts';
import { isSavingDeclined } from '../../stores/saving.ts';
import type { DataWords } from './words/model.ts';

interface Props {
  record: LoadedRecord;
  locale: Locale;
  words: DataWords;
}

/** Deleting, after asking once for real, and the proof that nothing is left. */
export function DeleteAll({ record, locale, words }: Props) {
  const t = words.delete;
  const dialog = useRef<HTMLDialogElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const [saved, setSaved] = useState('');
  const [logged, setLogged] = useState(false);

  function ask() {
    setLogged(hasSessionLogs());
    dialog.current?.showModal();
  }

  async function forget() {
    dialog.current?.close();
    setSaid(t.working);
    status.current?.focus();
    // The page goes back to the system's appearance as if the learner had chosen so.
    document.querySelector<HTMLInputElement>('theme-choice input[value="system"]')?.click();
    const { databases, keys, caches } = await forgetEverything();
    const left = [...databases, ...keys, ...caches];
    if (left.length > 0) setSaid(`${t.left(left.join(', '))} ${t.leftHelp}`);
    else setSaid(isSavingDeclined() ? `${t.gone} ${t.choiceStays}` : t.gone);
  }

  return (
    <section aria-labelledby="delete">
      <h2 id="delete">{t.title}</h2>
      <p>{t.text}</p>
      <p className="btn-row">
        <button type="button" className="btn" onClick={ask}>
          {t.open}
        </button>
      </p>
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      <dialog ref={dialog} className="ask" aria-labelledby="sure" aria-describedby={logged ? 'consequence logs' : 'consequence'}>
        <h2 id="sure">{t.sure}</h2>
        <p id="consequence">{t.consequence(words.entries(record.statements.length + record.aside.length))}</p>
        {logged && (
          <p id="logs">
            {t.sessions} <a href={courseHref(pagePath(locale, 'sessions'))}>{t.sessionsFirst}</a>
          </p>
        )}
        <p>
          <button
            type="button"
            className="btn"
            onClick={() =>
              void saveBackup(locale)
                .then(words.along.saved, () => words.along.failed)
                .then(setSaved)
            }
          >
            {t.first}
          </button>
        </p>
        <p role="status">{saved}</p>
        <p className="btn-row">
          <button type="button" className="btn btn--go" onClick={() => void forget()}>
            {t.confirm}
          </button>
          <button type="button" className="btn btn--quiet" onClick={() => dialog.current?.close()}>
            {t.cancel}
          </button>
        </p>
      </dialog>
    </section>
  );
}
