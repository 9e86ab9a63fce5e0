import type { Position } from './position.ts';

/** What a window shows of a deck: the slide for the room, or the trainer's desk, beside the slide or in its place. */
export type View = 'slides' | 'presenter' | 'one-window';

export interface Place extends Position {
  readonly view: View;
}

/**
 * Reads where to present from the end of an address. `#<slide>` is a place of the page, to read; a slash presents:
 * `#<slide>/0` from the beginning of a slide, `#<slide>/2` with two things revealed, `#<slide>/2/presenter` for the desk.
 * @param slides ids of the slides, in their order.
 */
export function readPlace(hash: string, slides: readonly string[]): Place | undefined {
  const [, id, step, view] = /^#([\w-]+)\/(\d+)(?:\/(presenter|one-window))?$/.exec(hash) ?? [];
  const slide = slides.indexOf(id ?? '');
  return slide < 0 ? undefined : { slide, step: Number(step), view: (view as View | undefined) ?? 'slides' };
}

export function writePlace({ slide, step, view }: Place, slides: readonly string[]): string {
  return `#${slides[slide]}/${step}${view === 'slides' ? '' : `/${view}`}`;
}
