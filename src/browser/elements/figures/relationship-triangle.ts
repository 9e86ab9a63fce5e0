import type { Play } from './play.ts';
import { show } from './show.ts';

const sides = ['external', 'internal', 'interactive'];

/** Breaks one side of the triangle. Whichever it is, the disappointment shows where staff and customers meet. */
export const relationshipTriangle: Play = ({ parts, words }, { choice }) => {
  const broken = choice('broken');
  const isDoubted = broken === 'interactive';
  for (const side of sides) {
    show(parts(side), side !== broken && !(side === 'external' && isDoubted));
    show(parts(`${side}-broken`), side === broken);
  }
  show(parts('external-doubted'), isDoubted);
  show(parts('trust'), broken === 'none');
  show(parts('disappointment'), broken !== 'none');
  return words(broken);
};
