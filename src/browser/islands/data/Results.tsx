import { useMemo, useRef, useState } from 'react';
import type { Contents } from '../../../core/course/catalogue.ts';
import { formatDay } from '../../../core/locale/format-day.ts';
import { languageTags } from '../../../core/locale/language-tag.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { formatQuantity } from '../../../core/locale/numbers.ts';
import { pagePath } from '../../../core/course/address.ts';
import { percent } from '../../../core/quiz/percent.ts';
import { resultWords } from '../../../core/record/result-words.ts';
import { writeResults } from '../../../core/record/results-export.ts';
import { recordMark } from '../../../core/record/results-mark.ts';
import { deriveResults, type Result } from '../../../core/record/results.ts';
import { isAnswer } from '../../../core/record/statement.ts';
import { testResultsByModule, type ModuleTestResult } from '../../../core/test/results-by-module.ts';
import { courseHref, courseId } from '../../platform/course-place.ts';
import { calendar, clock } from '../../platform/device.ts';
import { offerFile } from '../../platform/offer-file.ts';
import type { LoadedRecord } from '../../stores/load-record.ts';
import { useFocusNext } from '../use-focus-next.ts';
import type { DataWords } from './words/model.ts';

interface Props {
  record: LoadedRecord;
  catalogue: Contents;
  locale: Locale;
  words: DataWords['results'];
}

/** Results alone, for somebody else: shown first, saved then. */
export function Results({ record, catalogue, locale, words: t }: Props) {
  const [named, setNamed] = useState(false);
  const [name, setName] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState(false);
  const [said, setSaid] = useState('');
  const any = useMemo(() => record.statements.some(isAnswer), [record]);
  const results = useMemo(() => (shown ? deriveResults(record.statements, catalogue, calendar) : []), [shown, record, catalogue]);
  const tests = useMemo(() => (shown ? testResultsByModule(record.statements, catalogue, calendar) : []), [shown, record, catalogue]);
  const kinds = new Set(tests.map(({ kind }) => kind));
  const compared = kinds.delete('comparison');
  const mark = recordMark(record.statements);
  const called = named ? name.trim() : '';
  const isUnnamed = named && !called;
  const saysMissing = missing && isUnnamed;
  const asked = useRef<HTMLLegendElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const focusNext = useFocusNext();

  function show() {
    setShown(true);
    focusNext(asked);
  }

  function save() {
    setMissing(isUnnamed);
    setSaid('');
    if (isUnnamed) return nameField.current?.focus();
    const file = `${t.fileName}-${calendar.dayOf(clock.now())}.csv`;
    offerFile(file, 'text/csv', writeResults({ results, tests, name: called, course: courseId(), record: mark }, locale));
    setSaid(t.saved(file));
  }

  return (
    <section aria-labelledby="results">
      <h2 id="results">{t.title}</h2>
      <p>{t.text}</p>
      {!any && <p className="meta">{t.none}</p>}
      {any && !shown && (
        <p className="btn-row">
          <button type="button" className="btn" onClick={show}>
            {t.show}
          </button>
        </p>
      )}
      {any && shown && (
        <>
          <fieldset className="choices">
            <legend ref={asked} tabIndex={-1}>
              {t.asked}
            </legend>
            {[false, true].map((value) => (
              <label key={String(value)}>
                <input type="radio" name="called" checked={named === value} onChange={() => setNamed(value)} />
                {value ? t.named : t.anonymous}
              </label>
            ))}
          </fieldset>
          {named && (
            <p className="field">
              <label htmlFor="called">{t.name}</label>
              <input
                ref={nameField}
                id="called"
                aria-invalid={saysMissing || undefined}
                aria-describedby={saysMissing ? 'name-missing' : undefined}
                type="text"
                autoComplete="name"
                maxLength={80}
                value={name}
                onChange={({ target }) => setName(target.value)}
              />
              {saysMissing && (
                <span id="name-missing" className="err">
                  {t.nameMissing}
                </span>
              )}
            </p>
          )}
          <p>
            <b>{t.inFile(results.length, kinds.size, compared, called || resultWords[locale].anonymous)}</b> {t.notInFile}
          </p>
          <p>{t.mark(mark)}</p>
          <ul className="results">
            {results.map((result, at) => (
              <ResultRow key={at} result={result} locale={locale} words={t} />
            ))}
            {tests.map((result) => (
              <TestRow key={`${result.kind} ${result.module.id}`} result={result} locale={locale} words={t} />
            ))}
          </ul>
          <p className="btn-row">
            <button type="button" className="btn" onClick={save}>
              {t.save}
            </button>
          </p>
          <p role="status">{said}</p>
          <p className="meta">
            {t.why} <a href={courseHref(pagePath(locale, 'group'))}>{t.group}</a>
          </p>
        </>
      )}
    </section>
  );
}

interface RowProps<T> {
  result: T;
  locale: Locale;
  words: DataWords['results'];
}

const writtenIn = (locale: Locale) => (score: number) => formatQuantity(percent(score), '%', locale);

function ResultRow({ result, locale, words: t }: RowProps<Result>) {
  const { sheet, lesson, objective, question, tries, first, latest, sureButWrong } = result;
  const marks = writtenIn(locale);
  const certainty = latest.certainty && resultWords[locale].certainty[latest.certainty];
  const went = t.row(tries, marks(first.score), formatDay(first.day, locale), marks(latest.score), formatDay(latest.day, locale));
  return (
    <li>
      <b>{question ?? resultWords[locale].gone}</b>
      <span>{[`${sheet} ${lesson}`.trim(), objective].filter(Boolean).join(' · ')}</span>
      <span>{[went, certainty].filter(Boolean).join(', ')}</span>
      {sureButWrong > 0 && <span>{t.sureButWrong(sureButWrong)}</span>}
    </li>
  );
}

function TestRow({ result, locale, words: t }: RowProps<ModuleTestResult>) {
  const { kind, module, count, first, latest } = result;
  const marks = writtenIn(locale);
  const firstDays = new Intl.ListFormat(languageTags[locale]).format(first.days.map((day) => formatDay(day, locale)));
  const days = [marks(first.share), firstDays, marks(latest.share), formatDay(latest.day, locale)] as const;
  return (
    <li>
      <b>{resultWords[locale].kinds[kind]}</b>
      <span>{resultWords[locale].module(module.number, module.title)}</span>
      <span>{kind === 'comparison' ? t.comparison(count, ...days) : t.row(count, ...days)}</span>
    </li>
  );
}
