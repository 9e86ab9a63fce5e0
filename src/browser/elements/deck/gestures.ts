import type { Stage } from './stage.ts';

/** A finger that moves this far swipes, in pixels. */
const far = 40;

/**
 * Turns slides by swiping, and by a click on their left or right half; while the wall is black, either brings the slide back.
 * Links on a slide keep their click.
 */
export function listenToGestures(deck: HTMLElement, stage: Stage, turn: (command: 'forward' | 'back') => void): void {
  let from: PointerEvent | undefined;
  const moved = (to: MouseEvent): number => (from ? to.clientX - from.clientX : 0);
  const act = (command: 'forward' | 'back'): void => (stage.dark ? stage.go(stage.position) : turn(command));
  const isOn = (): boolean => stage.view === 'slides' && !deck.matches('[data-overview], [data-drawing]');

  deck.addEventListener('pointerdown', (event) => {
    from = event.isPrimary ? event : undefined;
  });
  deck.addEventListener('pointerup', (event) => {
    if (!isOn() || event.pointerType !== 'touch' || Math.abs(moved(event)) < far) return;
    if (Math.abs(moved(event)) > Math.abs(event.clientY - from!.clientY)) act(moved(event) < 0 ? 'forward' : 'back');
  });
  deck.addEventListener('click', (event) => {
    if (!isOn() || (event.target as Element).closest('a, button')) return;
    event.preventDefault();
    // Somebody who drags selects text.
    if (Math.abs(moved(event)) < far / 4) act(event.clientX < innerWidth / 2 ? 'back' : 'forward');
  });
}
