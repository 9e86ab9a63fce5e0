import { hydrateRoot } from 'react-dom/client';
import type { SelfCheck } from '../../../core/quiz/self-check.ts';
import { Quiz } from './Quiz.tsx';

/** Takes over the questions the server has written from `check`. `onBroken` is called when that fails, at once or later. */
export function wake(root: Element, check: SelfCheck, onBroken: () => void): void {
  hydrateRoot(root, <Quiz {...check} />, {
    onUncaughtError: (error) => {
      console.error(error);
      onBroken();
    },
  });
}
