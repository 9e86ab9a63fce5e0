import type { Planned } from '../../../core/deck/pace.ts';
import { revealsIn, type Reveal } from './reveals.ts';

export interface Slide extends Planned {
  readonly id: string;
  readonly title: string;
  /** The entry of the deck: the slide and its notes. */
  readonly entry: HTMLElement;
  readonly reveals: readonly Reveal[];
}

/** The slides of a deck as the page shows them. */
export function slidesIn(deck: Element): Slide[] {
  return [...deck.querySelectorAll<HTMLElement>('.deck__slide')].map((entry) => ({
    id: entry.id,
    title: entry.querySelector('h2')?.textContent.replaceAll('\u00ad', '') ?? '',
    section: entry.dataset['section'] ?? '',
    minutes: Number(entry.dataset['minutes']),
    entry,
    reveals: revealsIn(entry),
  }));
}
