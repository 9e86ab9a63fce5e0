import type { Progress } from '../../core/record/progress.ts';
import { isProgressKey, progressChanged, readProgress } from './progress.ts';

/** Calls back now, after every change in this tab or another one, and when the page comes back from the history. */
export function followProgress(show: (progress: Progress) => void): void {
  const update = () => {
    const progress = readProgress();
    show(progress ?? {});
    if (!progress) import('./renew-progress.ts').then(({ renewProgress }) => renewProgress()).catch(() => {});
  };
  document.addEventListener(progressChanged, update);
  window.addEventListener('storage', ({ key }) => isProgressKey(key) && update());
  window.addEventListener('pageshow', ({ persisted }) => persisted && update());
  update();
}
