/**
 * How many of a number of homes look for something bought every so many years: an even spread, which is arithmetic and no
 * forecast (source `dawes-2021`).
 */
export function buyersInMarket({ homes, everyYears, months }: Readonly<Record<'homes' | 'everyYears' | 'months', number>>): number {
  return (homes * months) / (everyYears * 12);
}
