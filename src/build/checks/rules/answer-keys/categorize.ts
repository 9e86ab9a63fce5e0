import { didYouMean } from '../../nearest.ts';
import type { KeyCheck } from './key-check.ts';

/** Every card belongs to a bin that is there, and no bin stays empty. */
export const categorizeKey: KeyCheck<'categorize'> = function* ({ data, at }) {
  const bins = data.bins.map(({ id }) => id);
  for (const [index, { bin }] of data.cards.entries()) {
    if (!bins.includes(bin))
      yield {
        ...at('cards', index, 'bin'),
        what: `There is no bin "${bin}"`,
        mend: didYouMean(bin, bins, `use one of ${bins.join(', ')}`),
      };
  }
  for (const [index, bin] of bins.entries()) {
    if (!data.cards.some((card) => card.bin === bin))
      yield { ...at('bins', index), what: `No card belongs into "${bin}"`, mend: 'Add a card for it, or remove the bin' };
  }
};
