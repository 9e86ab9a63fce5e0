import { fill, type Values } from '../../../core/locale/fill.ts';
import { formatDay } from '../../../core/locale/format-day.ts';
import { formatTime } from '../../../core/locale/format-time.ts';
import type { SessionDeck } from '../../../core/session/begin-session.ts';
import { calendar } from '../../platform/device.ts';
import {
  currentSession,
  earlierSession,
  endSession,
  nameGroup,
  park,
  removeFromLog,
  sessionWith,
  takeUpSession,
} from '../../stores/session-log.ts';
import { keepingSessions } from '../../stores/session-parts.ts';
import { write } from './write.ts';

/** The log at the desk: which session this is, whose, and what has been parked. */
export class LogPanel {
  readonly #panel: HTMLElement;
  readonly #deck: SessionDeck;
  readonly #group: HTMLInputElement;
  #undo: (() => void) | undefined;

  /** @param panel carries the sentences in its data attributes. */
  constructor(panel: HTMLElement, deck: SessionDeck) {
    this.#panel = panel;
    this.#deck = deck;
    this.#group = this.#find('#desk-group');
    this.#group.addEventListener('input', () => nameGroup(deck, this.#group.value.trim()));
    const note = this.#find<HTMLInputElement>('#desk-park');
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const text = note.value.trim();
      if (!text) return;
      note.value = '';
      park(deck, text);
      this.#say('parkedOne', { text });
    });
    panel.addEventListener('click', (event) => this.#press((event.target as Element).closest<HTMLElement>('[data-log]')?.dataset ?? {}));
    // Out of a field, back to the slides.
    panel.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Escape' && target instanceof HTMLInputElement) panel.closest<HTMLElement>('[tabindex]')!.focus();
    });
    this.show();
  }

  show(): void {
    const current = currentSession(this.#deck);
    const earlier = current ? undefined : earlierSession(this.#deck);
    const begun = Date.parse((current ?? earlier)?.head.begun ?? '');
    const state = current ? 'since' : earlier ? 'earlier' : 'none';
    write(this.#find('[data-log-state]'), begun ? this.#sentence(state, this.#moment(begun)) : this.#sentence(state));
    for (const [name, isThere] of Object.entries({ begin: earlier, 'take-up': earlier, end: current }))
      this.#find(`[data-log="${name}"]`).hidden = !isThere;
    if (document.activeElement !== this.#group) this.#group.value = current?.group ?? '';
    write(this.#find('[data-log-kept]'), this.#sentence(keepingSessions()));
    this.#find('[data-log="undo"]').hidden = !this.#undo;
    this.#showParked();
  }

  #showParked(): void {
    const list = this.#find('[data-parked]');
    const parked = currentSession(this.#deck)?.parked.toSorted((one, other) => (one.at < other.at ? -1 : 1)) ?? [];
    list.replaceChildren(
      ...parked.map(({ id, text }) => {
        const remove = document.createElement('button');
        Object.assign(remove, { type: 'button', className: 'btn btn--quiet', textContent: list.dataset['label'] });
        Object.assign(remove.dataset, { log: 'remove', id, text });
        remove.setAttribute('aria-label', this.#sentence('remove', { text }));
        const entry = document.createElement('li');
        entry.append(text, remove);
        return entry;
      }),
    );
  }

  #press({ log, id, text = '' }: DOMStringMap): void {
    const current = currentSession(this.#deck);
    const earlier = earlierSession(this.#deck);
    if (log === 'begin') sessionWith(this.#deck);
    if (log === 'end' && current) endSession(current);
    if (log === 'take-up' && earlier) takeUpSession(earlier);
    if (log === 'remove' && current) {
      const putBack = removeFromLog(current.head.id, `parked:${id!}`);
      this.#undo = () => {
        putBack();
        this.#say('back', { text });
        this.#find('#desk-park').focus();
      };
      this.#say('removed', { text }, true);
      this.#find('[data-log="undo"]').focus();
    }
    if (log === 'undo') this.#undo?.();
  }

  #moment(begun: number): Values {
    const { locale } = this.#deck;
    return { time: formatTime(begun, locale), day: formatDay(calendar.dayOf(begun), locale) };
  }

  #say(sentence: string, values: Values, undo = false): void {
    if (!undo) this.#undo = undefined;
    write(this.#find('[data-log-said]'), this.#sentence(sentence, values));
    this.#find('[data-log="undo"]').hidden = !undo;
  }

  #sentence(name: string, values: Values = {}): string {
    return fill(this.#panel.dataset[name]!, values);
  }

  #find<E extends HTMLElement>(selector: string): E {
    return this.#panel.querySelector<E>(selector)!;
  }
}
