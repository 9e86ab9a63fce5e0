import { samePlace, type Position } from '../../../core/deck/position.ts';
import { openDeckChannel, type DeckChannel } from '../../platform/deck-channel.ts';
import type { PollBox } from './poll-box.ts';
import type { Stage } from './stage.ts';

/**
 * Keeps all windows that present this deck at the same place and with the same votes; any of them may lead. One that comes
 * says hello and is told where the others are. Each knows all of it itself, so none is missed when it goes.
 * @param meet is told whether another window is there.
 */
export function goTogether(stage: Stage, polls: PollBox, meet: (others: boolean) => void): void {
  let channel: DeckChannel | undefined;
  /** What the others know already. */
  let known: { position: Position; dark: boolean } | undefined;

  const tellPlace = (): void => {
    known = { position: stage.position, dark: stage.dark };
    channel?.tell({ kind: 'at', ...known });
  };
  const tellPolls = (): void => channel?.tell({ kind: 'polls', all: polls.all });
  const part = (): void => {
    channel?.tell({ kind: 'bye' });
    channel?.close();
    channel = undefined;
  };
  const join = (): void => {
    channel = openDeckChannel((message) => {
      meet(message.kind !== 'bye');
      if (message.kind === 'hello') {
        tellPlace();
        tellPolls();
      }
      if (message.kind === 'polls' && polls.hear(message.all)) tellPolls();
      // Whoever is still there answers.
      if (message.kind === 'bye') channel?.tell({ kind: 'hello' });
      if (message.kind !== 'at') return;
      known = message;
      stage.go(message.position, message.dark);
    });
    known = { position: stage.position, dark: stage.dark };
    meet(false);
    polls.open();
    channel?.tell({ kind: 'hello' });
  };

  stage.watch(() => {
    if (!stage.view) return part();
    if (!channel) return join();
    if (!known || !samePlace(known.position, stage.position) || known.dark !== stage.dark) tellPlace();
  });
  polls.watch((isOwn) => {
    if (isOwn) tellPolls();
  });
  window.addEventListener('pagehide', part);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && stage.view) join();
  });
}
