import { lineBetween, type Point } from '../../../core/figure/line-between.ts';
import { light } from './light.ts';
import type { Play } from './play.ts';
import { show } from './show.ts';

const proofs = ['message', 'complaints', 'contact'] as const;

const centre = (mark: SVGElement): Point => ({ x: Number(mark.getAttribute('cx')), y: Number(mark.getAttribute('cy')) });

/** Draws the route to the wanted position solid as far as proofs carry: two of them half the way each on dates, one on care. */
export const positionMap: Play = ({ part, words }, { isOn }) => {
  const standing = proofs.filter((proof) => isOn('proofs', proof));
  const stands = (proof: (typeof proofs)[number]) => Number(standing.includes(proof));
  const [today, goal] = [centre(part('today')), centre(part('goal'))];
  const claim = {
    x: today.x + ((goal.x - today.x) * (stands('message') + stands('complaints'))) / 2,
    y: today.y + (goal.y - today.y) * stands('contact'),
  };
  part('proven').setAttribute('d', lineBetween(today, claim, { from: 15, to: 15 }));
  part('ahead').setAttribute('d', lineBetween(claim, goal, { from: 15, to: 18 }));
  part('claim').setAttribute('transform', `translate(${claim.x} ${claim.y})`);
  // At the middle of the proven line, to its lower right; above it where it runs level, for below stands the name of today's position.
  const isLevel = claim.y === today.y;
  const claimed = part('claimed');
  claimed.setAttribute('x', String((today.x + claim.x) / 2 + (isLevel ? 0 : 15)));
  claimed.setAttribute('y', String((today.y + claim.y) / 2 + (isLevel ? -12 : 23)));
  claimed.classList.toggle('mid', isLevel);
  show(claimed, standing.length > 0);
  for (const proof of proofs) light(part(proof), standing.includes(proof));
  return words(standing.join('-') || 'none');
};
