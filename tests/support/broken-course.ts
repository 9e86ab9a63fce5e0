import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Replacement = readonly [from: string, to: string];

/** What an author did to a file: replaced the first occurrence of one or more texts, cut from one text up to another, wrote a new file, or deleted it. */
export type Change = Replacement | readonly Replacement[] | { readonly cut: Replacement } | { readonly write: string } | 'delete';

/** Copies the fixture course, makes the given changes and hands over the folder; it is gone afterwards. */
export function withBrokenCourse<T>(changes: Readonly<Record<string, Change>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'course-'));
  try {
    cpSync('tests/fixtures/course', folder, { recursive: true });
    for (const [file, change] of Object.entries(changes)) applyTo(join(folder, file), change);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function applyTo(path: string, change: Change): void {
  if (change === 'delete') {
    rmSync(path);
  } else if ('write' in change) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change.write);
  } else if ('cut' in change) {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, text.indexOf(change.cut[0])) + text.slice(text.indexOf(change.cut[1])));
  } else {
    const replacements = typeof change[0] === 'string' ? [change as Replacement] : (change as readonly Replacement[]);
    writeFileSync(
      path,
      replacements.reduce((text, each) => replaceOnce(path, text, each), readFileSync(path, 'utf8')),
    );
  }
}

function replaceOnce(path: string, text: string, [from, to]: Replacement): string {
  if (!text.includes(from)) throw new Error(`The fixture ${path} does not contain "${from}" any more. Adapt the test to it.`);
  return text.replace(from, () => to);
}

/** The line on which a text stands first, or last; 1 for files that are gone and where no text is asked for. */
export function lineOf(folder: string, file: string, text: string | undefined, last = false): number {
  const path = join(folder, file);
  if (text === undefined || !existsSync(path)) return 1;
  const lines = readFileSync(path, 'utf8').split('\n');
  const holds = (line: string) => line.includes(text);
  const at = last ? lines.findLastIndex(holds) : lines.findIndex(holds);
  if (at < 0) throw new Error(`${file} of the broken course does not contain "${text}".`);
  return at + 1;
}
