import type { Planned } from '../core/deck/pace.ts';

/** The slides of a deck as its text plans them, in their order. */
export function slidesIn(body: string): (Planned & { readonly id: string })[] {
  return [...body.matchAll(/<Slide\s+([^>]+)>/g)].map(([, attributes]) => {
    const value = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes!)?.[1] ?? '';
    return { id: value('id'), section: value('section'), minutes: Number(value('minutes')) };
  });
}
