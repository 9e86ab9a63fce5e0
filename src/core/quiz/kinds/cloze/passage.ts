import type { LocalItem } from '../../local-item.ts';

/** A gap of a passage, with the marks that follow it at once, such as a full stop: no line begins with them. */
export interface Blank {
  readonly gap: string;
  readonly close: string;
}

/** The passage in reading order: text, and the gaps in it by their ids. */
export function splitPassage(item: LocalItem<'cloze'>): readonly (string | Blank)[] {
  const blank = /\{\{(?<gap>[a-z0-9-]+)\}\}(?<close>[.,;:!?…]*)/g;
  const pieces: (string | Blank)[] = [];
  let read = 0;
  for (const { 0: whole, index, groups } of item.passage.matchAll(blank)) {
    pieces.push(item.passage.slice(read, index), { gap: groups!['gap']!, close: groups!['close']! });
    read = index + whole.length;
  }
  return [...pieces, item.passage.slice(read)].filter((piece) => piece !== '');
}
