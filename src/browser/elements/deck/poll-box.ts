import { noPolls } from '../../../core/deck/polls.ts';
import type { DeckPolls } from '../../../core/schemas/deck-polls.ts';
import { keepPolls, readPolls } from '../../stores/deck-polls.ts';

/** Holds what the room has voted, the same in all windows: each knows it whole, and the one that changed it last is right. */
export class PollBox {
  #all: DeckPolls = noPolls;
  readonly #listeners: ((isOwn: boolean) => void)[] = [];

  get all(): DeckPolls {
    return this.#all;
  }

  /** Calls back after every change, and says whether it was made in this window. */
  watch(listener: (isOwn: boolean) => void): void {
    this.#listeners.push(listener);
  }

  /** Takes what the device has kept; a window that comes knows no more than that. */
  open(): void {
    this.hear(readPolls());
  }

  change(to: DeckPolls): void {
    if (to === this.#all) return;
    this.#all = to;
    keepPolls(to);
    this.#tell(true);
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

  #tell(isOwn: boolean): void {
    for (const listener of this.#listeners) listener(isOwn);
  }
}
