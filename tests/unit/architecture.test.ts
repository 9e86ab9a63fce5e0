/** Holds the import lines of `src` against the table in `src/README.md`. A failure says what to do instead. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourcesIn, type Import, type Source } from '../support/import-lines.ts';

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
      inside('core', 'site')(file) || (inScript ? inside('browser/elements')(file) : inside('browser/islands')(file)),
    packages: (name) => !/^(node:|idb)/.test(name) && !isReact(name),
    instead:
      'site renders. Use islands as tags, and elements by <script>import "…/browser/elements/x.ts"</script>; what needs files or Node belongs into build.',
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

/** What makes a result depend on where and when it is computed. */
const impure = new Set(
  [
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'fetch',
    'crypto',
    'performance',
  ].concat(['process', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'customElements', 'HTMLElement', 'Element', 'console']),
);

function impureIn({ parts, path }: Source): string[] {
  const found: string[] = [];
  for (const { tree, before } of parts) {
    const own = new Set<string>();
    const say = (node: ts.Node, what: string) =>
      found.push(
        `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + before + 1} uses ${what}. core knows neither page nor clock nor chance: take it as an argument or through a port.`,
      );
    const visit = (node: ts.Node): void => {
      const text = node.getText(tree);
      if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(text)) say(node, text);
      if (ts.isNewExpression(node) && /^new Date(\(\))?$/.test(text)) say(node, 'the time of day');
      if (ts.isIdentifier(node) && impure.has(text) && !own.has(text) && isUse(node)) say(node, text);
      ts.forEachChild(node, visit);
    };
    const declare = (node: ts.Node): void => {
      if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name))
        own.add(node.name.text);
      ts.forEachChild(node, declare);
    };
    declare(tree);
    visit(tree);
  }
  return found;
}

/** Whether a name stands for a value, not for a field or a type. */
function isUse(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== name;
  return !(ts.isPropertyAssignment(parent) && parent.name === name) && !ts.isPropertySignature(parent) && !ts.isTypeReferenceNode(parent);
}

test('core knows neither page nor clock nor chance', () => {
  expect(sources.filter(({ path }) => folderOf(path) === 'core').flatMap(impureIn)).toEqual([]);
});
