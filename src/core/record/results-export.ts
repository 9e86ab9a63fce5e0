/**
 * Results for a trainer as a table of comma-separated values. A trainer opens it in the spreadsheet that is there anyway, puts
 * several learners' files one below the other and sorts; JSON would ask for a program nobody has.
 */
import type { Locale } from '../locale/locale.ts';
import type { Result } from './results.ts';
import { resultWords } from './result-words.ts';

/** Spreadsheets run a cell that begins like this as a formula; an apostrophe makes it text. */
const neutralise = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** German spreadsheets read the comma as a decimal mark and expect a semicolon between cells. */
const separators = { de: ';', en: ',' } as const;

function quote(cell: string): string {
  const safe = neutralise(cell);
  return /[";,\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const percent = (score: number): string => `${Math.round(score * 100)}`;

/** @param name what the learner wants to be called; an empty one is exported as "anonymous". */
export function writeResults(results: readonly Result[], name: string, locale: Locale): string {
  const t = resultWords[locale];
  const certainty = (result: Result) => (result.latest.certainty ? t.certainty[result.latest.certainty] : '');
  const rows = results.map((result) => [
    name.trim() || t.anonymous,
    `${result.sheet} ${result.lesson}`.trim(),
    result.objective,
    result.question ?? t.gone,
    `${result.tries}`,
    percent(result.first.score),
    result.first.day,
    percent(result.latest.score),
    result.latest.day,
    certainty(result),
  ]);
  // A byte order mark tells spreadsheets that umlauts are in UTF-8.
  return `\uFEFF${[t.columns, ...rows].map((row) => `${row.map(quote).join(separators[locale])}\r\n`).join('')}`;
}
