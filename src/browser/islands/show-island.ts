import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Shows an island in `place`. `onBroken` is called when it fails, at once or later. */
export function showIsland(place: Element, island: ReactNode, onBroken: () => void): void {
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      console.error(error);
      onBroken();
    },
  });
  root.render(island);
}
