import type { Standing } from '../../../core/cohort/gather.ts';
import type { ReadFile } from './read-results-file.ts';
import type { SortedFiles } from './sort-files.ts';
import type { GroupWords } from './words/model.ts';

interface Props {
  files: SortedFiles;
  words: GroupWords;
  onRemove: (file: ReadFile) => void;
  onForget: () => void;
}

/** Every file that was read: first those with something skipped and why, then, folded, those that simply count. */
export function Files({ files: { standings, skipped, counted }, words: t, onRemove, onForget }: Props) {
  const list = (some: readonly ReadFile[]) => (
    <ul>
      {some.map((file) => (
        <li key={file.key}>
          <div>
            <b>{file.name}</b>
            <Lines file={file} standings={standings} words={t} />
          </div>
          <button type="button" className="btn btn--quiet" onClick={() => onRemove(file)} aria-label={t.removeFile(file.name)}>
            {t.remove}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="group__files no-print" aria-labelledby="files">
      <h2 id="files">{t.files}</h2>
      {skipped.length > 0 && list(skipped)}
      {counted.length > 0 && (
        <details>
          <summary>{t.countedFiles(counted.length)}</summary>
          {list(counted)}
        </details>
      )}
      <p className="btn-row">
        <button type="button" className="btn" onClick={onForget}>
          {t.forget}
        </button>
      </p>
    </section>
  );
}

function Lines({ file: { name, reading }, standings, words: t }: { file: ReadFile; standings: readonly Standing[]; words: GroupWords }) {
  if ('fault' in reading) return <p className="err">{t.fault(reading.fault)}</p>;
  return reading.people.map((person) => {
    const { as, instead } = standings.find(({ sheet }) => sheet.person === person)!;
    const who = person.name || t.nameless;
    return (
      <p key={person.record} className={as === 'counted' ? undefined : 'err'}>
        {as === 'counted' ? t.counted(who, person.questions.length) : t[as](who, instead!, instead === name)}
      </p>
    );
  });
}
