import { noPolls } from '../../../core/deck/polls.ts';
import type { DeckPolls } from '../../../core/schemas/deck-polls.ts';
import type { SessionDeck } from '../../../core/session/begin-session.ts';
import { keepPolls, readPolls } from '../../stores/deck-polls.ts';
import { currentSession, followSessions } from '../../stores/session-log.ts';

/** Holds what the room has voted, the same in all windows: each knows it whole, and the one that changed it last is right. */
export class PollBox {
  #all: DeckPolls = noPolls;
  readonly #deck: SessionDeck;
  /** The session the votes belong to. */
  #session: string | undefined;
  readonly #listeners: ((isOwn: boolean) => void)[] = [];

  constructor(deck: SessionDeck) {
    this.#deck = deck;
    followSessions(() => this.#followSession());
  }

  get all(): DeckPolls {
    return this.#all;
  }

  /** Calls back after every change, and says whether it was made in this window. */
  watch(listener: (isOwn: boolean) => void): void {
    this.#listeners.push(listener);
  }

  /** Takes what the device has kept; a window that comes knows no more than that. */
  open(): void {
    this.#session = currentSession(this.#deck)?.head.id;
    this.hear(readPolls(this.#deck));
  }

  change(to: DeckPolls): void {
    if (to === this.#all) return;
    this.#all = to;
    this.#tell(true);
    // A first vote begins a session, and belongs to it.
    keepPolls(this.#deck, to);
  }

  /**
   * Takes what another window says, unless this one is ahead.
   * @returns whether the other window should hear from this one.
   */
  hear(other: DeckPolls): boolean {
    if (other.revision > this.#all.revision) {
      this.#all = other;
      this.#tell(false);
    }
    return this.#all.revision > other.revision;
  }

  /** Another session has other people; the votes of the last one stay in its log. */
  #followSession(): void {
    const last = this.#session;
    this.#session = currentSession(this.#deck)?.head.id;
    if (last !== undefined && last !== this.#session) this.change({ revision: this.#all.revision + 1, polls: readPolls(this.#deck).polls });
  }

  #tell(isOwn: boolean): void {
    for (const listener of this.#listeners) listener(isOwn);
  }
}
