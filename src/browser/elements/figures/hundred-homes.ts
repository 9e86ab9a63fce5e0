import { buyersInMarket } from '../../../core/figure/market.ts';
import type { Play } from './play.ts';

/** The field of homes in the drawing: ten in a row, cells 37 by 35 that begin at 8/4, a home 26 wide in each. */
const field = { left: 8, top: 4, right: 378, cell: { width: 37, height: 35 }, home: { at: 5.5, width: 26 } };

/** The outline of the first so many cells; of a part of a home it takes in that part of its width. */
function firstCells(homes: number): string {
  const { left, top, right, cell, home } = field;
  const row = Math.floor(homes / 10);
  const whole = Math.floor(homes) % 10;
  const part = homes % 1;
  const x = left + whole * cell.width + (part && home.at + part * home.width);
  const y = top + row * cell.height;
  return `M${left} ${top}H${right}V${y}H${x}V${y + cell.height}H${left}z`;
}

/** Marks the homes that look for something bought every so many years: this quarter, and in the whole year. */
export const hundredHomes: Play = ({ part, words }, { number }) => {
  const years = number('years');
  const [quarter, year] = [3, 12].map((months) => buyersInMarket({ homes: 100, everyYears: years, months })) as [number, number];
  part('quarter').setAttribute('d', firstCells(quarter));
  part('year').setAttribute('d', firstCells(year));
  part('every').textContent = words(years === 1 ? 'everyYear' : 'every', { years });
  part('in-quarter').textContent = words('number', { n: quarter });
  part('in-year').textContent = words('number', { n: year });
  part('later').textContent = words('number', { n: 100 - year });
  return words(years === 1 ? 'marketYearly' : 'market', { years, quarter, year, later: 100 - year });
};
