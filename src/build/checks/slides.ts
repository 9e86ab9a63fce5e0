/** Reading a deck: its slides, each with what the room sees and what the trainer reads. */
import type { MdastNode } from 'satteri';
import { countWords } from '../../core/course/reading-time.ts';
import type { Prose } from './course-files.ts';
import type { Place } from './finding.ts';
import { attributesOf, blocksIn, childrenOf, isTag, placeOf, type TagNode } from './prose.ts';

export interface Slide extends Place {
  /** As written; empty where the attribute is missing. */
  readonly id: string;
  readonly section: string;
  readonly minutes: string;
  readonly node: TagNode;
  readonly seen: readonly MdastNode[];
  /** Missing where nobody wrote any. */
  readonly notes: TagNode | undefined;
}

export function slidesOf(deck: Prose): Slide[] {
  const tags = deck.body ? childrenOf(deck.body).filter(isTag) : [];
  return tags
    .filter(({ name }) => name === 'Slide')
    .map((node) => {
      const { id = '', section = '', minutes = '' } = attributesOf(node);
      const notes = childrenOf(node).filter(isTag).find(isNotes);
      return { ...placeOf(deck, node), id, section, minutes, node, seen: childrenOf(node).filter((child) => !isNotes(child)), notes };
    });
}

export const isNotes = (node: MdastNode): boolean => isTag(node) && node.name === 'Notes';

/** Words somebody reads in these nodes. */
export const wordsIn = (deck: Prose, nodes: readonly MdastNode[]): number =>
  countWords(
    blocksIn(deck, nodes)
      .map(({ text }) => text)
      .join('\n'),
  );
