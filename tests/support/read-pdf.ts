import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const run = (command: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${command} could not read ${args.at(-1)}: ${stderr}`);
  return stdout;
};

/** Whether the machine can read PDFs back, and what a test says that is left out where it cannot. */
export const hasPoppler: boolean = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdftohtml'].every(
  (tool) => spawnSync(tool, ['-v']).error === undefined,
);
export const noPoppler = 'Nothing on this machine reads PDFs back: install poppler-utils to prove what is printed.';

export interface Pdf {
  /** "Title", "Tagged", "Pages" … */
  readonly facts: Readonly<Record<string, string>>;
  readonly language: string | undefined;
  /** The text of each page. */
  readonly pages: readonly string[];
  /** Kinds of tags it has: "H1", "Table" … */
  readonly tags: ReadonlySet<string>;
  /** Texts that stand for drawings. */
  readonly alternatives: number;
  readonly outline: readonly string[];
  /** Whether each typeface comes along. */
  readonly embedded: readonly boolean[];
  /** The widest reach of any word, in points: from the left, and to the right. */
  readonly reach: readonly [left: number, right: number];
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Reads a PDF back with the tools of poppler. */
export function readPdf(file: string): Pdf {
  const raw = readFileSync(file, 'latin1');
  const words = [...run('pdftotext', '-bbox', file, '-').matchAll(/xMin="([\d.]+)"[^>]*xMax="([\d.]+)"/g)];
  return {
    facts: Object.fromEntries(
      [...run('pdfinfo', '-enc', 'UTF-8', file).matchAll(/^([^:]+): +(.*)$/gm)].map(([, name, fact]) => [name!, fact!]),
    ),
    language: /\/Type\s*\/Catalog.*?\/Lang\s*\((\w+)\).*?endobj/s.exec(raw)?.[1],
    pages: run('pdftotext', '-enc', 'UTF-8', file, '-').split('\f').slice(0, -1),
    tags: new Set([...run('pdfinfo', '-struct', file).matchAll(/^ *([A-Z][A-Za-z\d]*)(?: \(|:?$)/gm)].map(([, tag]) => tag!)),
    alternatives: raw.match(/\/Alt\s*[(<]/g)?.length ?? 0,
    outline: [...run('pdftohtml', '-xml', '-i', '-stdout', file).matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(([, item]) =>
      unescaped(item!),
    ),
    embedded: run('pdffonts', file)
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => /\b(yes|no) +(?:yes|no) +(?:yes|no) +\d+ +\d+$/.exec(line)?.[1] === 'yes'),
    reach: [Math.min(...words.map(([, left]) => Number(left))), Math.max(...words.map(([, , right]) => Number(right)))],
  };
}
