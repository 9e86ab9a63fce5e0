export interface Job {
  /** What an order leaves after its direct costs, in euros. */
  readonly contribution: number;
  readonly crewDays: number;
}

/** The same job at a lower price: what is let off is missing in the contribution, for the direct costs stay. */
export function atDiscount<J extends Job & { readonly price: number }>(job: J, percent: number): J {
  return { ...job, contribution: job.contribution - (job.price * percent) / 100 };
}

/** Crew days filled with whole orders of one kind, and what they leave; a day's share to whole euros. */
export function filledWith(job: Job, crewDays: number): Readonly<Record<'orders' | 'contribution' | 'perDay', number>> {
  const orders = Math.floor(crewDays / job.crewDays);
  return { orders, contribution: orders * job.contribution, perDay: Math.round(job.contribution / job.crewDays) };
}
