import type { Play } from './play.ts';
import { show } from './show.ts';

const sides = ['external', 'internal', 'interactive'];

/** Breaks one side of the triangle. Whichever it is, the disappointment shows where staff and customers meet. */
export const relationshipTriangle: Play = ({ part, words }, { choice }) => {
  const broken = choice('broken');
  const isDoubted = broken === 'interactive';
  for (const side of sides) {
    show(part(side), side !== broken && !(side === 'external' && isDoubted));
    show(part(`${side}-broken`), side === broken);
  }
  show(part('external-doubted'), isDoubted);
  show(part('trust'), broken === 'none');
  show(part('disappointment'), broken !== 'none');
  return words(broken);
};
