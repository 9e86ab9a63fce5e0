import { atDiscount, filledWith } from '../../../core/figure/crew-days.ts';
import { toTenth } from '../../../core/figure/tenth.ts';
import type { Play } from './play.ts';

export const bath = { contribution: 7200, crewDays: 9, price: 24000 };
export const heating = { contribution: 6820, crewDays: 5 };
/** Days that whole heatings as well as whole baths fill. */
const days = 45;

/** The drawing: a contribution of nothing lies at 330 and a euro a day is 0.17; strip and bar go from 12 to 547.5, a day is 11.9 wide. */
const [zero, euroPerDay, left, right, day] = [330, 0.17, 12, 547.5, 11.9];

/** Fills the same crew days with one segment's orders, and sets what these leave beside the best. */
export const segments: Play = ({ part, words }, { choice, number }) => {
  const first = choice('first');
  const discount = number('discount');
  const blocks = atDiscount(bath, discount);
  const job = { blocks, bath, heating }[first]!;
  const { orders, contribution, perDay } = filledWith(job, days);
  const [inFull, best] = [bath, heating].map((each) => filledWith(each, days).contribution) as [number, number];

  const height = zero - (euroPerDay * blocks.contribution) / blocks.crewDays;
  part('request').setAttribute('transform', `translate(122 ${toTenth(height)})`);
  for (const name of ['blocks', 'bath', 'heating']) {
    part(name).classList.toggle('s-route', name === first);
    part(name).classList.toggle('s-ink', name !== first);
  }

  const ends = Array.from({ length: orders - 1 }, (_, at) => toTenth(left + (at + 1) * job.crewDays * day));
  part('strip').setAttribute('d', `M${left} 436H${right}V460H${left}z${ends.map((x) => `M${x} 436V460`).join('')}`);
  part('bar').setAttribute('d', `M${left} 506H${toTenth(left + ((right - left) * contribution) / best)}V526H${left}z`);
  part('orders').textContent = words(first === 'heating' ? 'heatings' : 'baths', { orders });
  part('sum').textContent = words('sum', { sum: contribution });

  const said = first === 'blocks' && discount === 0 ? 'blocksInFull' : contribution === 0 ? 'blocksForNothing' : first;
  return words(said, { orders, discount, sum: contribution, perDay, inFull, more: best - inFull });
};
