import { writePlace, type Place, type View } from '../../../core/deck/address.ts';
import { clamp, samePlace, type Position } from '../../../core/deck/position.ts';
import { slidesIn, type Slide } from './slides.ts';

/**
 * Where a window stands in its deck, and what it shows of it. The place is kept in the window's address, so a reload, or a
 * browser that keeps nothing, loses nothing; `<html data-presenting>` tells the styles which view it is.
 */
export class Stage {
  readonly slides: readonly Slide[];
  readonly ids: readonly string[];
  /** How much each slide reveals. */
  readonly reveals: readonly number[];
  #position: Position = { slide: 0, step: 0 };
  #dark = false;
  #view: View | undefined;
  readonly #listeners: (() => void)[] = [];

  constructor(deck: Element) {
    this.slides = slidesIn(deck);
    this.ids = this.slides.map(({ id }) => id);
    this.reveals = this.slides.map(({ reveals }) => reveals.length);
  }

  get position(): Position {
    return this.#position;
  }
  /** Whether the wall is black. */
  get dark(): boolean {
    return this.#dark;
  }
  /** Nothing while the page is there to be read. */
  get view(): View | undefined {
    return this.#view;
  }
  get slide(): Slide {
    return this.slides[this.#position.slide]!;
  }

  /** Calls back after every change. */
  watch(listener: () => void): void {
    this.#listeners.push(listener);
  }

  enter({ view, ...position }: Place): void {
    this.#view = view;
    this.#position = clamp(position, this.reveals);
    this.#show();
  }

  /** Goes to a place, and lets there be light. */
  go(position: Position, dark = false): void {
    const to = clamp(position, this.reveals);
    if (samePlace(to, this.#position) && dark === this.#dark) return;
    this.#position = to;
    this.#dark = dark;
    this.#show();
  }

  /** Shows again what something else had laid over it. */
  refresh(): void {
    this.#show();
  }

  /** Ends presenting and leaves the reader at the slide. */
  leave(): void {
    const { entry } = this.slide;
    this.#view = undefined;
    this.#dark = false;
    this.#show();
    for (const { reveals } of this.slides) for (const reveal of reveals) reveal.show(true);
    for (const answer of entry.parentElement!.querySelectorAll<HTMLDetailsElement>('[data-answer]')) answer.open = false;
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
    entry.scrollIntoView();
  }

  #show(): void {
    const { slide, step } = this.#position;
    const view = this.#view;
    const { dataset } = document.documentElement;
    if (view) dataset['presenting'] = view;
    else delete dataset['presenting'];
    for (const [at, { entry }] of this.slides.entries()) entry.toggleAttribute('data-current', view !== undefined && at === slide);
    for (const [at, reveal] of this.slide.reveals.entries()) reveal.show(at < step);
    const hash = view ? writePlace({ slide, step, view }, this.ids) : `#${this.slide.id}`;
    try {
      if (hash !== location.hash) history.replaceState(history.state, '', hash);
    } catch {
      // Browsers limit how often an address may change; the next change catches up.
    }
    for (const listener of this.#listeners) listener();
  }
}
