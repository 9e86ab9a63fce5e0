import type { Stage } from './stage.ts';

/** The buttons and the mouse go after this time without a movement, in milliseconds. */
const patience = 2500;

/** Leaves the slide alone on the wall: `data-still` is set while nobody moves the mouse or touches the screen. */
export function hideWhenStill(host: HTMLElement, stage: Stage): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => {
    if (!stage.view) return;
    clearTimeout(timer);
    host.removeAttribute('data-still');
    timer = setTimeout(() => host.setAttribute('data-still', ''), patience);
  };
  let was = stage.view;
  stage.watch(() => {
    if (was !== stage.view) wake();
    was = stage.view;
  });
  for (const sign of ['pointermove', 'pointerdown', 'focusin']) host.addEventListener(sign, wake);
}
