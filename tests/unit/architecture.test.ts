/** Holds the import lines of `src` against the table in `src/README.md`. A failure says what to do instead. */
import { expect, test } from 'vitest';
import { readSource, sourcesIn, type Import, type Source } from '../support/import-lines.ts';
import { impureUsesIn } from '../support/impure-uses.ts';

const sources = sourcesIn('src');

interface Folder {
  /** What files of the folder may import from `src`. */
  readonly may: (file: string, line: Import) => boolean;
  /** What they may import from packages and platforms. */
  readonly packages: (name: string, path: string) => boolean;
  readonly instead: string;
}

const inside =
  (...folders: string[]) =>
  (file: string): boolean =>
    folders.some((folder) => file.startsWith(`src/${folder}/`));

/** Pictures with a fixed name; no code. */
const isAsset = (file: string): boolean => file.startsWith('public/');

const isReact = (name: string): boolean => /^react(-dom)?(\/|$)/.test(name);

/** The import table of `src/README.md`. */
const table: Readonly<Record<string, Folder>> = {
  core: {
    may: inside('core'),
    packages: (name, path) =>
      (/^zod(\/|$)/.test(name) && /schema|\/quiz\/item/.test(path)) || (name === 'ts-fsrs' && path.startsWith('src/core/review/')),
    instead: 'core runs anywhere. Take what you need as an argument or through a port; schemas may use zod, review/ ts-fsrs.',
  },
  browser: {
    may: inside('core', 'browser'),
    packages: (name, path) => /^(idb|workbox-)/.test(name) || (isReact(name) && path.startsWith('src/browser/islands/')),
    instead: 'browser knows core only. Hand words and data in as props or data attributes; React belongs into islands/.',
  },
  site: {
    may: (file, { inScript }) =>
      inside('core', 'site')(file) ||
      (inScript ? inside('browser/elements')(file) : inside('browser/islands')(file) && /\.(tsx|css)$/.test(file)),
    packages: (name) => !/^(node:|idb)/.test(name) && !isReact(name),
    instead:
      'site renders. Use islands as tags, with their styles, and elements by <script>import "…/browser/elements/x.ts"</script>; what needs files or Node belongs into build.',
  },
  pages: {
    may: (file) => isAsset(file) || inside('core', 'site', 'pages')(file),
    packages: (name) => /^astro(:|\/|$)/.test(name),
    instead: 'A page is thin: it picks a view of src/site and hands it its data; what needs scripts is such a view.',
  },
  build: {
    may: inside('core', 'build'),
    packages: (name) => !isReact(name),
    instead: 'build works on files. Share code through core; name a worker or component by its path, as a string.',
  },
};

const folderOf = (path: string): string => path.split('/')[1] ?? '';

test.each(Object.entries(table))('%s imports only what it may', (name, { may, packages, instead }) => {
  const own = sources.filter(({ path }) => folderOf(path) === name);
  expect(own).not.toEqual([]);
  const wrong = own.flatMap(({ path, imports }) =>
    imports
      .filter((line) => !(line.file ? may(line.file, line) : packages(line.target, path)))
      .map(({ target, line }) => `${path}:${line} imports ${target}. ${instead}`),
  );
  expect(wrong).toEqual([]);
});

test('only content.config.ts stands beside the folders, and it imports core and build', () => {
  const beside = sources.filter(({ path }) => !(folderOf(path) in table));
  expect(beside.map(({ path }) => path)).toEqual(['src/content.config.ts', 'src/env.d.ts']);
  const [config] = beside;
  expect(config!.imports.filter(({ file }) => file && !inside('core', 'build')(file))).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports.flatMap(({ file }) => file ?? [])]));
  const done = new Set<string>();
  const circle = (path: string, before: readonly string[]): string[] | undefined => {
    if (before.includes(path)) return [...before.slice(before.indexOf(path)), path];
    if (done.has(path)) return undefined;
    const found = (graph.get(path) ?? []).map((next) => circle(next, [...before, path])).find(Boolean);
    done.add(path);
    return found;
  };
  const circles = [...graph.keys()].flatMap((path) => {
    const found = circle(path, []);
    return found ? [`${found.join(' -> ')}. Move what they share into a file of its own.`] : [];
  });
  expect(circles).toEqual([]);
});

test('only src/site/queries asks for collections', () => {
  const wrong = sources
    .filter(({ path }) => !path.startsWith('src/site/queries/'))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, names }) => target === 'astro:content' && names.some((name) => /^get(Collection|Entry|Entries)$/.test(name)))
        .map(
          ({ line }) =>
            `${path}:${line} reads a collection itself. Write a query in src/site/queries that returns core types, and call it here.`,
        ),
    );
  expect(wrong).toEqual([]);
});

/** What must happen before the first paint, or at any depth where no address of a script holds. The policy lets each in by its hash. */
const inlineScripts = ['src/site/components/page/EarlyMarks.astro', 'src/site/views/LanguageChoice.astro', 'src/site/views/NotFound.astro'];

test('site runs nothing inline and reads no storage, but for three scripts', () => {
  const own = sources.filter(({ path }) => ['site', 'pages'].includes(folderOf(path)));
  const which = (is: (part: Source['parts'][number]) => boolean) => own.filter(({ parts }) => parts.some(is)).map(({ path }) => path);
  const instead = 'What runs in the page and what it keeps belong into src/browser; a true exception is named in src/README.md, and here.';
  expect(
    which(({ isInline }) => isInline),
    instead,
  ).toEqual(inlineScripts);
  expect(
    which(({ tree }) => /\b(localStorage|sessionStorage|indexedDB)\b/.test(tree.text)),
    instead,
  ).toEqual(inlineScripts);
});

test('core knows neither page nor clock nor chance', () => {
  expect(sources.filter(({ path }) => folderOf(path) === 'core').flatMap(impureUsesIn)).toEqual([]);
});

const impureUsesOf = (code: string) => impureUsesIn(readSource('src/core/probe.ts', code));

test.each([
  ['localStorage', 'localStorage.length;'],
  ['globalThis', 'globalThis.localStorage.length;'],
  ['self', 'self.crypto.randomUUID();'],
  ['process', 'process.cwd();'],
  ['HTMLElement', 'class Box extends HTMLElement {}'],
  ['fetch', 'const ports = { fetch };'],
  ['fetch', 'function ask(fetch: () => void) { fetch(); } fetch("/");'],
  ['location', 'for (const location of []) location; location.href;'],
  ['Math.random', 'Math.random();'],
  ['{ random } = Math', 'const { random } = Math;'],
  ['Date.now', '[].map(Date.now);'],
  ['Date()', 'Date();'],
  ['new Date', 'new Date;'],
  ['new Date()', 'new Date();'],
  ['new Date(2026, 0)', 'new Date(2026, 0);'],
])('what reaches for %s is found: %s', (what, code) => {
  expect(impureUsesOf(code)).toEqual([expect.stringContaining(`src/core/probe.ts:1 uses ${what}. `)]);
});

test.each([
  'function ask(fetch: () => void, { location }: Place) { try { fetch(); } catch (self) { location ?? self; } }',
  'import { document, type Place } from "./own.ts"; document.title;',
  'new Date(0); new Date("2026-01-01") instanceof Date; Date.UTC(2026, 0); Math.max(1, 2);',
  'interface Sheet { window: Window } type Frame = typeof window; const sheet = { window: 1, fetch() {} }; sheet.window;',
])('what only looks so is left alone: %s', (code) => {
  expect(impureUsesOf(code)).toEqual([]);
});
