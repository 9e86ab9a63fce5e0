import { writePlace, type Place } from '../../../core/deck/address.ts';
import { canReachWindows } from '../../platform/deck-channel.ts';
import type { Stage } from './stage.ts';

/** Opens the desk in a window of its own, or, where the browser refuses one, in this window; from there it leads back. */
export function openDesk(stage: Stage): void {
  const { position, view } = stage;
  if (view === 'presenter') return;
  const to = (there: Place['view']): Place => ({ ...position, view: there });
  if (view === 'one-window') return stage.enter(to('slides'));
  const opened = canReachWindows() && window.open(writePlace(to('presenter'), stage.ids), 'presenter', 'popup,width=1280,height=800');
  if (opened) opened.focus();
  else stage.enter(to('one-window'));
}
