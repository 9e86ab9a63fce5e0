import type { LocalItem } from '../../local-item.ts';
import { optionOrder } from '../../option-order.ts';
import { seedFrom } from '../../shuffle.ts';

type Gap = LocalItem<'cloze'>['gaps'][number];
type Choice = Extract<Gap, { options: unknown }>;

/** The options of a gap as the attempt orders them; each gap has an order of its own. */
export function gapOptions(item: LocalItem<'cloze'>, gap: Choice, seed: number): Choice['options'] {
  return optionOrder(gap.options, seed ^ seedFrom(gap.id), item.locale);
}
