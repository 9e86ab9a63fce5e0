import { resultWords, type ResultKind } from '../record/result-words.ts';
import { readMark, resultsVersion } from '../record/results-mark.ts';
import { plainCell, readTable } from '../record/table-text.ts';
import { resultRowSchema, type QuestionRow, type ResultRow, type TestRow } from '../schemas/result-row.ts';
import { findColumns, type Columns, type NeededColumn } from './find-columns.ts';
import { refuseAtSight, type ResultsFault } from './results-fault.ts';

/** What one person passed on. */
export interface PersonResults {
  /** Of the record the results come from; see `recordMark`. */
  readonly record: string;
  /** Empty for those who want no name. */
  readonly name: string;
  readonly questions: readonly QuestionRow[];
  readonly tests: readonly TestRow[];
}

/** Usually one person; a trainer may also have put several files one below the other. */
export type ResultsReading = { readonly people: readonly PersonResults[] } | { readonly fault: ResultsFault };

interface Line {
  readonly row: ResultRow;
  readonly name: string;
  readonly record: string;
  /** The row as text, to recognise it when it stands there twice. */
  readonly text: string;
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Whether the last row ends too early: the mark stands in every row, in files as they were saved at its end. */
function isCutOff(cells: readonly string[], { locale, places }: Columns): boolean {
  const mark = cells[places.get('mark')!] ?? '';
  if (mark.trim() === resultWords[locale].columns.mark) return false;
  return cells.length <= Math.max(...places.values()) || readMark(mark) === undefined;
}

/** Reads one row; `undefined` for headings that stand there again. */
function readLine(cells: readonly string[], line: number, columns: Columns, course: string): Line | undefined | { fault: ResultsFault } {
  const words = resultWords[columns.locale];
  const cell = (column: NeededColumn) => plainCell(cells[columns.places.get(column)!]?.trim() ?? '');
  const at = (column: NeededColumn): { fault: ResultsFault } => ({ fault: { reason: 'row', line, column: words.columns[column] } });
  if (cell('mark') === words.columns.mark) return undefined;
  const mark = readMark(cell('mark'));
  if (!mark) return at('mark');
  if (mark.course !== course) return { fault: { reason: 'other-course', course: mark.course } };
  const kind = (Object.keys(words.kinds) as ResultKind[]).find((each) => words.kinds[each] === cell('kind'));
  if (!kind) return at('kind');
  const fields = (['rows', 'tries', 'first', 'latest', 'placeId', 'itemId', 'sureButWrong'] as const).map((name) => [name, cell(name)]);
  const read = resultRowSchema.safeParse({ ...Object.fromEntries(fields), kind });
  if (!read.success) return at((read.error.issues[0]?.path[0] ?? 'kind') as NeededColumn);
  const name = cell('name').slice(0, 80);
  return { row: read.data, record: mark.record, name: name === words.anonymous ? '' : name, text: cells.join('\n') };
}

/** A person's rows, when they are as many as each of them says. */
function readPerson(record: string, lines: readonly Line[]): PersonResults | { fault: ResultsFault } {
  const rows = [...new Map(lines.map((line) => [line.text, line.row])).values()];
  const [{ rows: said }] = rows as [ResultRow];
  if (rows.some((row) => row.rows !== said) || rows.length > said) return { fault: { reason: 'two-exports' } };
  if (rows.length < said) return { fault: { reason: 'cut-off', rows: { there: rows.length, said } } };
  return {
    record,
    name: lines[0]!.name,
    questions: rows.filter((row) => row.kind === 'question'),
    tests: rows.filter((row) => row.kind !== 'question'),
  };
}

/** A later version may look different, but its marks tell. */
function isLater(rows: readonly (readonly string[])[], course: string): boolean {
  const marks = rows.slice(1, 3).flatMap((row) => row.map(readMark));
  return marks.some((mark) => mark !== undefined && mark.course === course && mark.version > resultsVersion);
}

/** Reads a results file of the course, also one that a spreadsheet has saved again: all of it or nothing. */
export function readResults(text: string, course: string): ResultsReading {
  const refused = refuseAtSight(text);
  if (refused) return { fault: refused };
  const { rows, whole } = readTable(text);
  if (isLater(rows, course)) return { fault: { reason: 'later' } };
  const columns = findColumns(rows[0] ?? []);
  if (!columns) return { fault: { reason: 'foreign' } };
  if (columns.missing.length > 0) return { fault: { reason: 'columns', missing: columns.missing } };
  if (!whole) return { fault: { reason: 'cut-off' } };
  const lines: Line[] = [];
  const last = rows.findLastIndex((row) => !isBlank(row));
  for (const [at, cells] of rows.entries()) {
    if (at === 0 || isBlank(cells)) continue;
    if (at === last && isCutOff(cells, columns)) return { fault: { reason: 'cut-off' } };
    const line = readLine(cells, at + 1, columns, course);
    if (line && 'fault' in line) return line;
    if (line) lines.push(line);
  }
  if (lines.length === 0) return { fault: { reason: 'empty' } };
  const people: PersonResults[] = [];
  for (const [record, own] of Map.groupBy(lines, (line) => line.record)) {
    const person = readPerson(record, own);
    if ('fault' in person) return person;
    people.push(person);
  }
  return { people };
}
