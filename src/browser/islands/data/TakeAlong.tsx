import { useState } from 'react';
import type { Locale } from '../../../core/locale/locale.ts';
import { saveBackup } from '../../stores/save-backup.ts';
import type { DataWords } from './words/model.ts';

export function TakeAlong({ locale, words: t }: { locale: Locale; words: DataWords['along'] }) {
  const [said, setSaid] = useState('');
  const save = () => saveBackup(locale).then(t.saved, () => t.failed);
  return (
    <section aria-labelledby="take-along">
      <h2 id="take-along">{t.title}</h2>
      <p>{t.text}</p>
      <p className="btn-row">
        <button type="button" className="btn btn--go" onClick={() => void save().then(setSaid)}>
          {t.save}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
