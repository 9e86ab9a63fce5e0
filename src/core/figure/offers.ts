/** What offers leave out: parts of the work, and what runs month by month. */
export type Extra = 'texts' | 'photos' | 'rights' | 'running';

export interface Offer {
  /** As offered, in euros. */
  readonly price: number;
  /** In euros a month. */
  readonly monthly: number;
  readonly missing: readonly Extra[];
}

/** What missing parts cost in euros, and over how many months offers are compared. */
export interface Yardstick {
  readonly parts: Readonly<Partial<Record<Extra, number>>>;
  readonly months: number;
}

/** What an offer comes to on top of its price, in euros, for each extra that is counted and that it lacks. */
export function addedTo({ monthly, missing }: Offer, counted: readonly Extra[], { parts, months }: Yardstick): number[] {
  return counted
    .map((extra) => (extra === 'running' ? monthly * months : missing.includes(extra) ? (parts[extra] ?? 0) : 0))
    .filter((cost) => cost > 0);
}
