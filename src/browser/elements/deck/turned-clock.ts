import { fill } from '../../../core/locale/fill.ts';
import type { SessionDeck } from '../../../core/session/begin-session.ts';
import { elapsedWithout, jumpBetween, runningFrom, type Reading } from '../../../core/session/clock-jump.ts';
import type { SessionParts } from '../../../core/session/parts.ts';
import { withoutGap } from '../../../core/session/way.ts';
import { clock, steadyClock } from '../../platform/device.ts';
import { currentSession, elapsedNow, keepWatch, keepWay } from '../../stores/session-log.ts';
import { write } from './write.ts';

/**
 * Keeps the time right when the clock of the device jumps. Back, it was turned, and the time goes on as if it had not been.
 * Ahead, the device may have slept: the time counts that, says so, and lets the trainer take it out.
 */
export class TurnedClock {
  readonly #panel: HTMLElement;
  readonly #deck: SessionDeck;
  #last: Reading | undefined;
  /** A jump ahead, and what the watch showed before it. */
  #jump: { readonly by: number; readonly from: number } | undefined;

  constructor(panel: HTMLElement, deck: SessionDeck) {
    this.#panel = panel;
    this.#deck = deck;
    panel.addEventListener('click', (event) => {
      const choice = (event.target as Element).closest<HTMLElement>('[data-jump-do]')?.dataset['jumpDo'];
      if (!choice) return;
      if (choice === 'take-out') this.#takeOut();
      this.#offer(undefined);
    });
  }

  /** To be called every second or so. */
  look(session: SessionParts | undefined): void {
    if (!session) {
      this.#last = undefined;
      return this.#offer(undefined);
    }
    const reading = { now: clock.now(), steady: steadyClock.now(), watch: session.watch };
    const jump = this.#last ? jumpBetween(this.#last, reading) : 0;
    const shown = elapsedNow(session);
    if (jump < 0) this.#goOnFrom(session, elapsedWithout(jump, reading));
    // After a reload nobody knows how far it was turned; it is not earlier than it was.
    else if (!this.#last && session.watch.since !== undefined && shown < session.seen) this.#goOnFrom(session, session.seen);
    else if (jump > 0) this.#offer({ by: jump, from: shown - jump });
    this.#last = reading;
  }

  #goOnFrom({ watch }: SessionParts, elapsed: number): void {
    keepWatch(this.#deck, { ...runningFrom(elapsed, clock.now()), extended: watch.extended });
  }

  #takeOut(): void {
    const session = currentSession(this.#deck);
    if (!session || !this.#jump) return;
    const { by, from } = this.#jump;
    const elapsed = Math.max(0, elapsedNow(session) - by);
    const watch = session.watch.since === undefined ? { before: elapsed } : runningFrom(elapsed, clock.now());
    keepWay(session.head.id, withoutGap(session.way, from, by));
    keepWatch(this.#deck, { ...watch, extended: session.watch.extended });
  }

  #offer(jump: { readonly by: number; readonly from: number } | undefined): void {
    this.#jump = jump;
    const place = this.#panel.querySelector<HTMLElement>('[data-jump]')!;
    const minutes = jump && Math.round(jump.by / 60_000);
    write(place, minutes ? fill(place.dataset[minutes === 1 ? 'jumpOne' : 'jump']!, { n: minutes }) : '');
    this.#panel.querySelector<HTMLElement>('[data-jump-buttons]')!.hidden = !jump;
  }
}
