import type { Item } from '../../core/quiz/item.ts';
import type { Path, Read } from './course-files.ts';

type Option = Extract<Item, { kind: 'single' }>['options'][number];

/** Options of which a learner picks, with their place in the question. */
export interface OptionSet {
  readonly item: Read<Item>;
  readonly path: Path;
  readonly options: readonly Option[];
}

/** The options of a question, or those of each of its gaps. */
export function optionSets(item: Read<Item>): OptionSet[] {
  const { data } = item;
  if (data.kind === 'single' || data.kind === 'multiple') return [{ item, path: ['options'], options: data.options }];
  if (data.kind !== 'cloze') return [];
  return data.gaps.flatMap((gap, index) => ('options' in gap ? [{ item, path: ['gaps', index, 'options'], options: gap.options }] : []));
}
