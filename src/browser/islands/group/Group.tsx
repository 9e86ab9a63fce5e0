import { useMemo, useRef, useState } from 'react';
import { peopleIn } from '../../../core/cohort/gather.ts';
import { groupGain } from '../../../core/cohort/group-gain.ts';
import { knownObjectives } from '../../../core/cohort/known-objectives.ts';
import { sureButWrongIn } from '../../../core/cohort/sure-but-wrong.ts';
import type { PersonResults } from '../../../core/cohort/read-results.ts';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { FileDrop } from '../files/FileDrop.tsx';
import { Files } from './Files.tsx';
import { Gain } from './Gain.tsx';
import { Known } from './Known.tsx';
import { NextSession } from './NextSession.tsx';
import { readResultsFile, type ReadFile } from './read-results-file.ts';
import { sortFiles } from './sort-files.ts';
import { SureButWrong } from './SureButWrong.tsx';
import type { GroupWords } from './words/model.ts';

interface Props {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly words: GroupWords;
}

/** In groups smaller than this the page says that single people can be recognised. */
const smallGroup = 3;

/** What a group knows, out of the files its members have passed on. Everything stands in this state and nowhere else. */
export function Group({ catalogue, locale, words }: Props) {
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [said, setSaid] = useState('');
  const count = useRef(0);
  const status = useRef<HTMLParagraphElement>(null);
  const sorted = useMemo(() => sortFiles(files), [files]);
  const people = useMemo(() => peopleIn(sorted.standings), [sorted]);
  const known = useMemo(() => knownObjectives(people, catalogue, catalogue.tests.pass.share), [people, catalogue]);
  const slips = useMemo(() => sureButWrongIn(people, catalogue), [people, catalogue]);
  const gain = useMemo(() => groupGain(people, catalogue), [people, catalogue]);
  const gone = useMemo(() => goneQuestions(people, catalogue), [people, catalogue]);
  const named = people.filter(({ name }) => name !== '').length;

  async function add(chosen: readonly File[]) {
    if (chosen.length === 0) return;
    setSaid(words.reading);
    const read: ReadFile[] = [];
    for (const file of chosen) read.push(await readResultsFile(file, (count.current += 1)));
    setFiles((before) => [...before, ...read]);
    setSaid('');
  }

  function remove(file: ReadFile) {
    setFiles(files.filter((each) => each !== file));
    setSaid(words.removed(file.name));
    status.current?.focus();
  }

  function forget() {
    setFiles([]);
    setSaid(words.forgotten);
    status.current?.focus();
  }

  return (
    <>
      <FileDrop
        choose={words.choose}
        drop={words.drop}
        accept=".csv,.txt,.tsv,text/csv"
        multiple
        main
        onFiles={(chosen) => void add(chosen)}
      />
      <p ref={status} tabIndex={-1} role="status" className="no-print">
        {said || (files.length > 0 ? words.read(files.length, sorted.skipped.length) : '')}
      </p>
      {files.length > 0 && <Files files={sorted} words={words} onRemove={remove} onForget={forget} />}
      {people.length > 0 && (
        <>
          <p className="group__people">
            <b>{words.people(people.length, named)}</b>
          </p>
          {gone > 0 && <p className="meta">{words.gone(gone)}</p>}
          {people.length < smallGroup && <p className="group__small no-print">{words.small}</p>}
          <NextSession known={known} slips={slips} words={words} people={people.length} />
          <Known known={known} catalogue={catalogue} locale={locale} words={words} />
          <SureButWrong slips={slips} words={words} />
          <Gain gain={gain} locale={locale} words={words} />
        </>
      )}
    </>
  );
}

/** How many questions were answered that the course no longer has. */
function goneQuestions(people: readonly PersonResults[], { items }: Catalogue): number {
  const known = new Set(items.map(({ id }) => id));
  return new Set(people.flatMap(({ questions }) => questions.map(({ itemId }) => itemId)).filter((id) => !known.has(id))).size;
}
