import { showIsland } from '../show-island.ts';
import { Review, type ReviewProps } from './Review.tsx';

/** Shows the review in `root`. `onBroken` is called when that fails, at once or later. */
export function wake(root: Element, { onBroken, ...props }: ReviewProps & { onBroken: () => void }): void {
  showIsland(root, <Review {...props} />, onBroken);
}
