import { sumOf, widestGaps } from '../../../core/figure/profile.ts';
import type { Play } from './play.ts';

const today = { product: 8, price: 3, sales: 6, customers: 4 };
/** The axes a reader moves; on price Varnhold stays where it is. */
const movable = ['product', 'sales', 'customers'] as const;

/** In the drawing, axes leave this centre upwards, to the right, down and to the left; a point is so long. */
const [centre, point] = [{ x: 280, y: 236 }, 13];

/** Draws the reader's target over today's profile, and weighs what both add up to. */
export const orientations: Play = ({ part, words }, { number }) => {
  const target = { ...today, product: number('product'), sales: number('sales'), customers: number('customers') };
  const [top, right, bottom] = [centre.y - point * target.product, centre.x + point * target.sales, centre.y + point * target.customers];
  const left = centre.x - point * target.price;
  part('target').setAttribute('d', `M${centre.x} ${top} ${right} ${centre.y} ${centre.x} ${bottom} ${left} ${centre.y}z`);
  part('at-product').setAttribute('cy', String(top));
  part('at-sales').setAttribute('cx', String(right));
  part('at-customers').setAttribute('cy', String(bottom));
  for (const axis of movable) part(axis).textContent = words('value', { n: target[axis] });

  const [sum, before] = [sumOf(target), sumOf(today)];
  part('sum').textContent = words('sum', { sum });
  if (sum !== before) return words(sum > before ? 'over' : 'under', { sum, by: Math.abs(sum - before) });
  const gaps = widestGaps(today, target).map(({ axis, by }) => words(by > 0 ? 'up' : 'down', { axis: words(axis), by: Math.abs(by) }));
  return gaps.length ? words('level', { sum, gaps: gaps.join(', ') }) : words('same');
};
