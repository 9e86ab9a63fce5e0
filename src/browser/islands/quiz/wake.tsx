import { hydrateRoot } from 'react-dom/client';
import { Quiz, type QuizProps } from './Quiz.tsx';

/** Takes over the questions the server has written; `props` is the JSON they were written from. `onBroken` is called when that fails, at once or later. */
export function wake(root: Element, props: string, onBroken: () => void): void {
  hydrateRoot(root, <Quiz {...(JSON.parse(props) as QuizProps)} />, {
    onUncaughtError: (error) => {
      console.error(error);
      onBroken();
    },
  });
}
