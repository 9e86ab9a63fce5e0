import { useLayoutEffect, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { SelfCheck } from '../../../core/quiz/self-check.ts';
import { findResumable } from '../../../core/record/resume.ts';
import { clock } from '../../platform/device.ts';
import { afterFrames, giveWay } from '../../platform/give-way.ts';
import { readNotesOfSitting } from '../../stores/notes.ts';
import { Quiz } from './Quiz.tsx';

function Watched({ onDone, children }: { onDone: () => void; children: ReactNode }) {
  useLayoutEffect(onDone, [onDone]);
  return children;
}

/** Whether answers of this sitting will come back, and with them questions grow. */
function willGrow({ items }: SelfCheck): boolean {
  const notes = readNotesOfSitting().map(({ value }) => value);
  return items.some((item) => findResumable(item, notes, clock.now()));
}

/**
 * Takes over the questions the server has written from `check`. `onBroken` is called when that fails, at once or later.
 * Where answers come back, questions and what follows them are out of sight for a few frames (`data-growing`): they appear
 * where they belong, and nothing is seen to jump.
 */
export async function wake(host: HTMLElement, root: Element, check: SelfCheck, onBroken: () => void): Promise<void> {
  const growing = willGrow(check);
  // Reading a long record and taking over are two tasks, so that a slow device can answer the reader in between.
  await giveWay();
  if (growing) {
    host.dataset['growing'] = '';
    await afterFrames(2);
  }
  const show = async () => {
    // The place is held by then (hold-place.ts).
    await afterFrames(3);
    delete host.dataset['growing'];
  };
  const shown = (
    <Watched onDone={() => void show()}>
      <Quiz {...check} />
    </Watched>
  );
  hydrateRoot(root, shown, {
    onUncaughtError: (error) => {
      console.error(error);
      void show();
      onBroken();
    },
  });
}
