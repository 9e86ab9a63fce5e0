import { addedTo, type Extra, type Offer, type Yardstick } from '../../../core/figure/offers.ts';
import type { Play } from './play.ts';

const extras: readonly Extra[] = ['texts', 'photos', 'rights', 'running'];

export const offers: readonly (Offer & { readonly name: string })[] = [
  { name: 'A', price: 9800, monthly: 60, missing: ['texts', 'photos', 'rights'] },
  { name: 'B', price: 14500, monthly: 120, missing: ['photos'] },
  { name: 'C', price: 18900, monthly: 90, missing: [] },
  { name: 'D', price: 24000, monthly: 190, missing: ['photos'] },
  { name: 'E', price: 41000, monthly: 0, missing: [] },
];
export const yardstick: Yardstick = { parts: { texts: 4200, photos: 2600, rights: 1200 }, months: 24 };
export const frame = 26000;

/** Where the rows stand in the drawing. */
const bars = { left: 44, top: 52, pitch: 86, height: 28, perEuro: 0.0094 };
const topOf = (row: number): number => bars.top + row * bars.pitch;

/** One box behind the other, from the end of the offer's bar; each as wide as its cost. */
function boxes(row: number, price: number, costs: readonly number[]): string {
  let end = bars.left + price * bars.perEuro;
  return costs
    .map((cost) => {
      const width = cost * bars.perEuro;
      const box = `M${end.toFixed(2)} ${topOf(row)}h${width.toFixed(2)}v${bars.height}h-${width.toFixed(2)}z`;
      end += width;
      return box;
    })
    .join('');
}

/** Adds to each offer what it lacks, and shows which is then the cheapest and which leave the frame. */
export const fiveOffers: Play = ({ part, parts, words }, { isOn }) => {
  const counted = extras.filter((extra) => isOn('counted', extra));
  const totals = offers.map((offer, row) => {
    const costs = addedTo(offer, counted, yardstick);
    parts('added')[row]!.setAttribute('d', boxes(row, offer.price, costs));
    const total = costs.reduce((sum, cost) => sum + cost, offer.price);
    parts('price')[row]!.textContent = words('amount', { n: total });
    return total;
  });
  const lowest = totals.indexOf(Math.min(...totals));
  part('lowest').setAttribute('d', `M4 ${topOf(lowest)}h28v28h-28z`);
  for (const [row, name] of parts('name').entries()) name.setAttribute('class', row === lowest ? 'fl mid pa' : 'fl mid');

  const prices = totals.map((n, row) => `${offers[row]!.name}\u00A0${words('amount', { n })}`).join(', ');
  const state = counted.length === 0 ? 'none' : counted.length === extras.length ? 'all' : 'some';
  const said = [
    words(state, { prices, parts: counted.map((extra) => words(extra)).join(', ') }),
    words('order', { lowest: offers[lowest]!.name, gap: totals[2]! - totals[lowest]! }),
    words(totals[3]! > frame ? 'above' : 'fits'),
  ];
  return (state === 'all' ? [...said, words('points')] : said).join(' ');
};
