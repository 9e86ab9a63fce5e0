import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As written: `./x.ts`, `zod`, `node:fs`. */
  readonly target: string;
  /** The file a relative target means, from the project root. */
  readonly file?: string | undefined;
  readonly names: readonly string[];
  readonly line: number;
  /** Whether it stands in a `<script>` of an Astro component, which runs in the page. */
  readonly inScript: boolean;
}

/** A stretch of TypeScript inside a file. */
interface Part {
  readonly tree: ts.SourceFile;
  /** Lines of the file before the stretch. */
  readonly before: number;
  readonly inScript: boolean;
  /** Whether the script stands in the page as it is written, without imports: Astro leaves one with attributes alone. */
  readonly isInline: boolean;
}

/** A source file with what it imports and the trees of its TypeScript. */
export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly parts: readonly Part[];
}

/** Reads every TypeScript and Astro file under a folder. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs|astro)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .toSorted()
    .map((path) => readSource(path, readFileSync(path, 'utf8')));
}

/** Reads the text of a TypeScript or Astro file. */
export function readSource(path: string, text: string): Source {
  const parts = partsOf(path, text);
  return { path, parts, imports: parts.flatMap((part) => importsIn(path, part)) };
}

function partsOf(path: string, text: string): Part[] {
  const parse = (code: string) => ts.createSourceFile(path.replace(/\.astro$/, '.ts'), code, ts.ScriptTarget.Latest, true);
  if (!path.endsWith('.astro')) return [{ tree: parse(text), before: 0, inScript: false, isInline: false }];
  const linesBefore = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text);
  const scripts = [...text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  return [
    ...(frontmatter ? [{ tree: parse(frontmatter[1]!), before: 1, inScript: false, isInline: false }] : []),
    ...scripts.map((script) => ({
      tree: parse(script[2]!),
      before: linesBefore(script.index + script[0].indexOf('>') + 1),
      inScript: true,
      isInline: script[1] !== '',
    })),
  ];
}

function importsIn(path: string, { tree, before, inScript }: Part): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node, target: ts.Node | undefined, names: readonly string[]) => {
    if (!target || !ts.isStringLiteral(target)) return;
    const file = target.text.startsWith('.')
      ? normalize(join(dirname(path), target.text))
          .replaceAll('\\', '/')
          .replace(/\?.*$/, '')
      : undefined;
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + before + 1;
    found.push({ target: target.text, file, names, line, inScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, namesOf(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, []);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], []);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, []);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map((each) => (each.propertyName ?? each.name).text) : [];
}
