import type { LocalItem } from '../../local-item.ts';

/** The passage in pieces: text and gap ids in turn, beginning with text. */
export function splitPassage(item: LocalItem<'cloze'>): readonly string[] {
  return item.passage.split(/\{\{([a-z0-9-]+)\}\}/);
}
