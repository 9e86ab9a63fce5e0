/** Why a file cannot be counted, with what a sentence about it has to name. */
export type ResultsFault =
  | { readonly reason: 'unreadable' | 'too-big' | 'empty' | 'backup' | 'archive' | 'html' | 'foreign' | 'later' | 'two-exports' }
  | { readonly reason: 'other-course'; readonly course: string }
  /** Headings that are missing; with many missing the file was made by an earlier edition of the course. */
  | { readonly reason: 'columns'; readonly missing: readonly string[] }
  /** Rows that are there, and as many as there should be; undefined where the text ends in the middle of a row. */
  | { readonly reason: 'cut-off'; readonly rows?: { readonly there: number; readonly said: number } }
  /** `line` counts from 1, with the headings. */
  | { readonly reason: 'row'; readonly line: number; readonly column: string };

/** The largest file that is read at all, bytes: every question of the course answered weighs about 80 KB, in a group of fifty. */
export const largestResults = 4 * 1024 * 1024;

/** What a text most likely is that cannot be a results file at first sight; undefined for one that may be. */
export function refuseAtSight(text: string): ResultsFault | undefined {
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 400);
  if (start === '') return { reason: 'empty' };
  // Newer spreadsheets' own files are archives.
  if (start.startsWith('PK\u0003\u0004')) return { reason: 'archive' };
  if (start.startsWith('<')) return { reason: 'html' };
  if (/"format"\s*:\s*"auf-kurs-record"/.test(start)) return { reason: 'backup' };
  return start.startsWith('{') || start.startsWith('[') ? { reason: 'foreign' } : undefined;
}
