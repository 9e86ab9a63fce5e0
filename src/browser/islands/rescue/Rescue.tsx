import { useState } from 'react';
import type { Locale } from '../../../core/locale/locale.ts';
import { rescueWords } from './words.ts';

/**
 * Stands beside the sentence that the browser could not keep what the learner did, and saves all of it as a file at once.
 * What writes the file loads only when it is asked for.
 */
export function Rescue({ locale }: { locale: Locale }) {
  const t = rescueWords[locale];
  const [said, setSaid] = useState('');
  const save = () =>
    import('../../stores/save-backup.ts')
      .then(({ saveBackup }) => saveBackup(locale))
      .then(t.saved)
      .catch(() => t.failed);
  return (
    <p className="btn-row">
      <button type="button" className="btn" onClick={() => void save().then(setSaid)}>
        {t.save}
      </button>
      <span className="meta" role="status">
        {said}
      </span>
    </p>
  );
}
