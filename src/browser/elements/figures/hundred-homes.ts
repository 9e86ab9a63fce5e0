import { buyersInMarket } from '../../../core/figure/market.ts';
import type { Play } from './play.ts';

/** Colours the homes that look for something bought every so many years: this quarter, and in the rest of the year. */
export const hundredHomes: Play = ({ parts, words }, { number }) => {
  const everyYears = number('years');
  const inMarket = (months: number) => buyersInMarket({ homes: 100, everyYears, months });
  const [quarter, year] = [inMarket(3), inMarket(12)];
  for (const [at, home] of parts('home').entries()) {
    // What is begun counts as a home: 1.25 homes are two, of which one is on its way.
    home.classList.toggle('is-now', at < quarter);
    home.classList.toggle('is-soon', at >= quarter && at < year);
  }
  return words('market', { years: everyYears, quarter, year, rest: 100 - year });
};
