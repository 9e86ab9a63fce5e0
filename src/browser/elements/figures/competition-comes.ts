import { afterCare, gaugeLevels, leavingOfTwo } from '../../../core/figure/relationship-gauge.ts';
import type { Play } from './play.ts';
import { show } from './show.ts';

/** Height of the water in a gauge, by level, and where the first gauge ends and how far the next one is, in units of the drawing. */
const gauge = { heights: { bill: 12, name: 30, person: 48 }, bottom: 136, apart: 100 };

/** Brings a rival and care for relationships: water rises in the gauges, arrows leave where it stands low. */
export const competitionComes: Play = ({ part, parts, words }, { isOn }) => {
  const [hasRival, hasCare] = [isOn('state', 'rival'), isOn('state', 'care')];
  const [water, knows, stays, leaves] = [parts('level'), parts('knows'), parts('stays'), parts('leaves')];
  show(part('rival'), hasRival);
  for (const [row, uncared] of gaugeLevels.entries()) {
    const level = hasCare ? afterCare(uncared) : uncared;
    const height = gauge.heights[level];
    water[row]!.setAttribute('y', String(gauge.bottom + row * gauge.apart - height));
    water[row]!.setAttribute('height', String(height));
    knows[row]!.textContent = words(level);
    const leaving = hasRival ? leavingOfTwo(level) : 0;
    for (const customer of [0, 1]) {
      const arrow = 2 * row + customer;
      show(leaves[arrow]!, customer < leaving);
      show(stays[arrow]!, customer >= leaving);
    }
  }
  if (hasRival) return words(hasCare ? 'rivalAndCare' : 'rival');
  return words(hasCare ? 'care' : 'none');
};
