import { createRoot } from 'react-dom/client';
import { Review, type ReviewProps } from './Review.tsx';

/** Shows the review in `root`. `onBroken` is called when that fails, at once or later. */
export function wake(root: Element, { onBroken, ...props }: ReviewProps & { onBroken: () => void }): void {
  const island = createRoot(root, {
    onUncaughtError: (error) => {
      console.error(error);
      onBroken();
    },
  });
  island.render(<Review {...props} />);
}
