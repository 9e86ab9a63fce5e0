import type { Planned } from '../../../core/deck/pace.ts';
import { ballotOn, type Ballot } from './ballot.ts';
import { revealsIn, type Reveal } from './reveals.ts';

export interface Slide extends Planned {
  readonly id: string;
  readonly title: string;
  /** The entry of the deck: the slide and its notes. */
  readonly entry: HTMLElement;
  readonly reveals: readonly Reveal[];
  /** Where it asks the room something. */
  readonly ballot: Ballot | undefined;
}

/** The slides of a deck as the page shows them. */
export function slidesIn(deck: Element): Slide[] {
  return [...deck.querySelectorAll<HTMLElement>('.deck__slide')].map((entry) => {
    const title = entry.querySelector('h2')?.textContent.replaceAll('\u00ad', '') ?? '';
    return {
      id: entry.id,
      title,
      section: entry.dataset['section'] ?? '',
      minutes: Number(entry.dataset['minutes']),
      entry,
      reveals: revealsIn(entry),
      ballot: ballotOn(entry, title),
    };
  });
}
