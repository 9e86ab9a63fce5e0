import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import type { Source } from './import-lines.ts';

/** What the language itself has, and two more that only turn text over. Any other name from nowhere is the page's or Node's. */
const harmless = new Set((runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]).concat('TextEncoder', 'URLSearchParams'));
for (const name of ['globalThis', 'console', 'eval', 'Function', 'WebAssembly']) harmless.delete(name);

/** Every place where a file reaches for the page, the platform, the clock or chance, each as a sentence. */
export function impureUsesIn({ parts, path }: Source): string[] {
  return parts.flatMap(({ tree, before }) => {
    const declared = declarationsIn(tree);
    const isOwn = (name: ts.Identifier): boolean => {
      for (let scope: ts.Node = name; scope; scope = scope.parent) if (declared.get(scope)?.has(name.text)) return true;
      return false;
    };
    return usesIn(tree)
      .filter((name) => !isOwn(name) && (!harmless.has(name.text) || readsClockOrChance(name)))
      .map((name) => {
        const line = tree.getLineAndCharacterOfPosition(name.getStart()).line + before + 1;
        const what = harmless.has(name.text) ? name.parent.getText() : name.text;
        return `${path}:${line} uses ${what}. core knows neither page nor clock nor chance: take it as an argument or through a port.`;
      });
  });
}

/** `Date` and `Math` are pure where they turn over what they are given; the fields of a date also depend on the device's time zone. */
function readsClockOrChance({ text, parent }: ts.Identifier): boolean {
  const member = ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined;
  if (text === 'Math') return member === undefined || member === 'random';
  if (text !== 'Date') return false;
  const isFromOneMoment = ts.isNewExpression(parent) && parent.arguments?.length === 1 && !ts.isSpreadElement(parent.arguments[0]!);
  const isTest = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  return !isFromOneMoment && !isTest && member !== 'UTC' && member !== 'parse';
}

/** The names that stand for values: neither types, nor fields, nor what a declaration is called. */
function usesIn(tree: ts.SourceFile): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    // A class extends a value, although the tree calls that a type.
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isTypeParameterDeclaration(node)) return;
    if (ts.isIdentifier(node) && isUse(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isUse(name: ts.Identifier): boolean {
  const parent: ts.Node & { readonly name?: ts.Node; readonly propertyName?: ts.Node } = name.parent;
  return ts.isShorthandPropertyAssignment(parent) || (parent.name !== name && parent.propertyName !== name);
}

const isScope = (node: ts.Node): boolean =>
  ts.isSourceFile(node) || ts.isBlock(node) || ts.isFunctionLike(node) || ts.isIterationStatement(node, false) || ts.isCatchClause(node);

/** The names declared in each scope. */
function declarationsIn(tree: ts.SourceFile): ReadonlyMap<ts.Node, ReadonlySet<string>> {
  const declared = new Map<ts.Node, Set<string>>();
  const visit = (node: ts.Node, scope: ts.Node): void => {
    const name = declares(node);
    if (name) declared.set(scope, (declared.get(scope) ?? new Set()).add(name.text));
    const inner = isScope(node) ? node : scope;
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(tree, tree);
  return declared;
}

function declares(node: ts.Node): ts.Identifier | undefined {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isImportClause(node) ||
    ts.isImportSpecifier(node) ||
    ts.isNamespaceImport(node);
  return isDeclaration && node.name && ts.isIdentifier(node.name) ? node.name : undefined;
}
