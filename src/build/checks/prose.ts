/** Reading the text of a lesson or deck: its nodes, tags, blocks and sections, each with its place. */
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { LessonFile, Prose } from './course-files.ts';
import type { Place } from './finding.ts';

export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

/** A tag in a text, such as `<Term id="marke">`. */
export interface Tag extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly node: TagNode;
  /** Names of the tags around it, from the outside in. */
  readonly inside: readonly string[];
}

/** A stretch of running text: a paragraph, a heading, a list entry, or a text in a tag's attribute. */
export interface Block extends Place {
  readonly text: string;
  /** The kind of node, or the name of the attribute. */
  readonly field: string;
  /** Names of the tags around it, from the outside in; a text in an attribute stands inside its tag. */
  readonly inside: readonly string[];
  /** What a reader sees of it, where it is no attribute. */
  readonly node?: MdastNode;
}

/** A source cited in a block, with what is said since the citation before. */
export interface Citation {
  readonly id: string;
  readonly said: string;
}

/** A level-two heading with everything up to the next. */
export interface Section extends Place {
  readonly nodes: readonly MdastNode[];
}

/** Whether a text belongs to the story of the case: a lesson's scene and its worked example tell it. */
export const isStory = ({ inside = [] }: { readonly inside?: readonly string[] }): boolean =>
  inside.some((tag) => tag === 'Case' || tag === 'Example');

export const isTag = (node: MdastNode): node is TagNode => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : []);

export function placeOf({ file }: Pick<Prose, 'file'>, node: MdastNode): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** A node and everything in it, in reading order. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** Stands for a source number: no letter, no space, so that it neither counts as a word nor joins the spaces around it. */
const sourceNumber = '\u2060';

/** The words of a node as a reader sees them, line breaks as spaces. */
export function textOf(node: MdastNode): string {
  if (isTag(node) && node.name === 'Ref') return sourceNumber;
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  return childrenOf(node).map(textOf).join('');
}

export function tagsIn(prose: Prose): Tag[] {
  const collect = (node: MdastNode, inside: readonly string[]): Tag[] => {
    if (!isTag(node)) return childrenOf(node).flatMap((child) => collect(child, inside));
    const name = node.name ?? '';
    const tag = { ...placeOf(prose, node), name, attributes: attributesOf(node), node, inside };
    return [tag, ...childrenOf(node).flatMap((child) => collect(child, [...inside, name]))];
  };
  return prose.body ? collect(prose.body, []) : [];
}

export function attributesOf(tag: TagNode): Record<string, string> {
  return Object.fromEntries(
    tag.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [])),
  );
}

/** Attributes that hold a text for readers. */
const spoken = ['says', 'title', 'note'];

/** The running texts of a lesson or deck, or of some of its nodes, in reading order. */
export function blocksIn(
  prose: Prose,
  nodes: readonly MdastNode[] = prose.body ? [prose.body] : [],
  around: readonly string[] = [],
): Block[] {
  return nodes.flatMap((node) => {
    const place = placeOf(prose, node);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      return [{ ...place, text: textOf(node), field: node.type, inside: around, node }];
    const attributes = isTag(node) ? attributesOf(node) : {};
    const inside = isTag(node) && node.name ? [...around, node.name] : around;
    const said = spoken.flatMap((field) => (attributes[field] === undefined ? [] : [{ ...place, text: attributes[field], field, inside }]));
    return [...said, ...blocksIn(prose, childrenOf(node), inside)];
  });
}

/** The citations of a block in reading order; of several in a row, each stands for the same words. */
export function citationsIn({ node }: Block): Citation[] {
  const citations: Citation[] = [];
  let since = '';
  let last = '';
  const read = (each: MdastNode): void => {
    if (isTag(each) && each.name === 'Ref') {
      if (since.trim() !== '') last = since.trim();
      citations.push({ id: attributesOf(each)['id'] ?? '', said: last });
      since = '';
    } else if (each.type === 'text' || each.type === 'inlineCode') since += textOf(each);
    else for (const child of childrenOf(each)) read(child);
  };
  if (node) read(node);
  return citations;
}

/** The text cut at its level-two headings; what stands before the first heading is a section too. */
export function sectionsOf(lesson: LessonFile): Section[] {
  const sections: { nodes: MdastNode[] }[] = [];
  for (const node of lesson.body ? childrenOf(lesson.body) : []) {
    if (node.type === 'yaml') continue;
    if (sections.length === 0 || (node.type === 'heading' && node.depth === 2)) sections.push({ nodes: [] });
    sections.at(-1)!.nodes.push(node);
  }
  return sections.map(({ nodes }) => ({ ...placeOf(lesson, nodes[0]!), nodes }));
}
