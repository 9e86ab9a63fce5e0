import { deckMessageSchema, type DeckMessage } from '../../core/schemas/deck-message.ts';
import { courseKey } from './course-place.ts';

export interface DeckChannel {
  tell(message: DeckMessage): void;
  close(): void;
}

export const canReachWindows = (): boolean => 'BroadcastChannel' in globalThis;

/** Connects the windows that show the same deck; where a browser cannot, each goes its own way. */
export function openDeckChannel(hear: (message: DeckMessage) => void): DeckChannel | undefined {
  if (!canReachWindows()) return undefined;
  const channel = new BroadcastChannel(courseKey(`deck:${location.pathname}`));
  channel.addEventListener('message', ({ data }) => {
    const message = deckMessageSchema.safeParse(data);
    if (message.success) hear(message.data);
  });
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
