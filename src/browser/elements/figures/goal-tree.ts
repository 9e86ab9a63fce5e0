import type { Play } from './play.ts';
import { show } from './show.ts';

/** The levels from the picture down to the step: where each stands in the drawing, how far its row reaches, how big its node is. */
const levels = [
  { id: 'ten', y: 64, row: 72, node: 20 },
  { id: 'three', y: 170, row: 72, node: 17 },
  { id: 'year', y: 276, row: 50, node: 14 },
  { id: 'quarter', y: 356, row: 72, node: 11 },
  { id: 'fortnight', y: 462, row: 72, node: 9 },
] as const;

/** Brings one level to the fore, with the way up to its purpose and down to its means. */
export const goalTree: Play = ({ part, parts, words }, { choice, isOn }) => {
  const at = levels.findIndex(({ id }) => id === choice('level'));
  const { id, y, row, node } = levels[at]!;
  const [above, below] = [levels[at - 1], levels[at + 1]];
  part('band').setAttribute('d', `M36 ${y - 28}H524V${y + row}H36z`);
  part('here').setAttribute('cy', String(y));
  part('here').setAttribute('r', String(node + 5));
  part('why').setAttribute('d', above ? `M16 ${y}V${above.y}` : '');
  part('how').setAttribute('d', below ? `M544 ${y}V${below.y}` : '');
  const stalls = isOn('trouble', 'stall');
  for (const step of parts('off-stall')) show(step, !stalls);
  for (const step of parts('on-stall')) show(step, stalls);
  if (!stalls) return words(id);
  return below ? words('untouched', { level: words(id) }) : words('smaller');
};
