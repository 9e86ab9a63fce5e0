/**
 * Results for a trainer as a table of comma-separated values. A trainer opens it in the spreadsheet that is there anyway, puts
 * several learners' files one below the other and sorts; JSON would ask for a program nobody has. The page for groups
 * (`core/cohort`) reads it by its headings and ids, which fit together in both languages.
 */
import type { Locale, Localized } from '../locale/locale.ts';
import { percent } from '../quiz/percent.ts';
import type { ModuleTestResult } from '../test/results-by-module.ts';
import { resultColumns, resultWords, type ResultColumn } from './result-words.ts';
import { writeMark } from './results-mark.ts';
import type { Result } from './results.ts';
import { writeTable, type Separator } from './table-text.ts';

/** German spreadsheets read the comma as a decimal mark and expect a semicolon between cells. */
const separatorOf: Localized<Separator> = { de: ';', en: ',' };

export interface ResultsToWrite {
  readonly results: readonly Result[];
  readonly tests: readonly ModuleTestResult[];
  /** What the learner wants to be called; an empty one is exported as "anonymous". */
  readonly name: string;
  readonly course: string;
  /** See `recordMark`. */
  readonly record: string;
}

type Row = Readonly<Record<Exclude<ResultColumn, 'name' | 'rows' | 'mark'>, string>>;

function questionRow(result: Result, locale: Locale): Row {
  const t = resultWords[locale];
  const { ids, first, latest } = result;
  return {
    kind: t.kinds.question,
    place: `${result.sheet} ${result.lesson}`.trim(),
    objective: result.objective,
    question: result.question ?? t.gone,
    tries: `${result.tries}`,
    first: `${percent(first.score)}`,
    firstDay: first.day,
    latest: `${percent(latest.score)}`,
    latestDay: latest.day,
    certainty: latest.certainty ? t.certainty[latest.certainty] : '',
    sureButWrong: `${result.sureButWrong}`,
    placeId: ids.lesson,
    itemId: ids.item,
  };
}

function testRow({ kind, module, count, first, latest }: ModuleTestResult, locale: Locale): Row {
  const t = resultWords[locale];
  return {
    kind: t.kinds[kind],
    place: t.module(module.number, module.title),
    objective: '',
    question: '',
    tries: `${count}`,
    first: `${percent(first.share)}`,
    firstDay: first.days.join(', '),
    latest: `${percent(latest.share)}`,
    latestDay: latest.day,
    certainty: '',
    sureButWrong: '',
    placeId: module.id,
    itemId: '',
  };
}

export function writeResults({ results, tests, name, course, record }: ResultsToWrite, locale: Locale): string {
  const t = resultWords[locale];
  const rows = [...results.map((each) => questionRow(each, locale)), ...tests.map((each) => testRow(each, locale))];
  const shared = { name: name.trim() || t.anonymous, rows: `${rows.length}`, mark: writeMark(course, record) };
  const cells = (row: Readonly<Record<ResultColumn, string>>) => resultColumns.map((column) => row[column]);
  return writeTable([cells(t.columns), ...rows.map((row) => cells({ ...row, ...shared }))], separatorOf[locale]);
}
