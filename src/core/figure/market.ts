/**
 * How many of a number of homes look for something bought every so many years: an even spread, which is arithmetic and no
 * forecast (source `dawes-2021`). To two places.
 */
export function buyersInMarket({ homes, everyYears, months }: Readonly<Record<'homes' | 'everyYears' | 'months', number>>): number {
  return Math.round((homes * months * 100) / (everyYears * 12)) / 100;
}
