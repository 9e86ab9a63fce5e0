/** Tables as text (CSV), as spreadsheets write and read them. */
export const separators = [';', ',', '\t'] as const;

export type Separator = (typeof separators)[number];

/** Spreadsheets run a cell that begins like this as a formula; an apostrophe makes it text. */
const neutralise = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The text of a cell without the apostrophe that `writeTable` may have put before it. */
export const plainCell = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

function quote(cell: string): string {
  const safe = neutralise(cell);
  return /[";,\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function writeTable(rows: readonly (readonly string[])[], separator: Separator): string {
  // A byte order mark tells spreadsheets that umlauts are in UTF-8.
  return `\uFEFF${rows.map((row) => `${row.map(quote).join(separator)}\r\n`).join('')}`;
}

/** The separator that stands most often in the first line; headings hold none. Some spreadsheets name it in a line of its own. */
export function findSeparator(text: string): Separator {
  const [, named] = /^sep=([;,\t])\r?\n/i.exec(text) ?? [];
  if (named) return named as Separator;
  const line = /^[^\r\n]*/.exec(text)![0];
  const count = (separator: Separator) => line.split(separator).length;
  return separators.toSorted((one, other) => count(other) - count(one))[0]!;
}

export interface Table {
  /** Every line, the empty ones too, so that a row's place is its line in a spreadsheet. */
  readonly rows: readonly (readonly string[])[];
  /** False where the text ends within a quoted cell. */
  readonly whole: boolean;
}

/** Reads a table, whatever is quoted in it and however its lines end. */
export function readTable(text: string): Table {
  const table = text.replace(/^\uFEFF/, '');
  const separator = findSeparator(table);
  const body = table.replace(/^sep=.\r?\n/i, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!;
    const next = body[at + 1];
    if (quoted && sign === '"' && next === '"') {
      cell += sign;
      at += 1;
    } else if (quoted) {
      if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && next === '\n') at += 1;
      endRow();
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0 || quoted) endRow();
  return { rows, whole: !quoted };
}
