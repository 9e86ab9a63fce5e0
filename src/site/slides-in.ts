import type { Planned } from '../core/deck/pace.ts';

interface PlannedSlide extends Planned {
  readonly id: string;
  readonly title: string;
}

/** The slides of a deck as its text plans them, in their order. */
export function slidesIn(body: string): PlannedSlide[] {
  return [...body.matchAll(/<Slide\s+([^>]+)>(?:\s*## (.+))?/g)].map(([, attributes, title = '']) => {
    const value = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes!)?.[1] ?? '';
    return { id: value('id'), section: value('section'), title, minutes: Number(value('minutes')) };
  });
}
