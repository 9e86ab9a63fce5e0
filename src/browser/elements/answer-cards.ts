import { fill } from '../../core/locale/fill.ts';
import { keepAwake } from '../platform/keep-awake.ts';

/** Steps to a neighbouring card. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Four letters to hold up. The address names the one that fills the screen; this adds what an address cannot: keys, full
 * screen, a screen that stays on, and rest around the card. Nothing is stored.
 */
class AnswerCards extends HTMLElement {
  readonly #cards = [...this.querySelectorAll<HTMLElement>('.answer-card')];
  /** Whether the card was chosen on this page, so that going back leads to the choice. */
  #chosen = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#click(event));
    window.addEventListener('hashchange', () => this.#show());
    window.addEventListener('keydown', (event) => this.#key(event));
    // Escape ends full screen before the page hears of it; both mean the same.
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement) this.#leave();
    });
    this.#show();
  }

  get #shown(): number {
    return this.#cards.findIndex(({ id }) => `#${id}` === location.hash);
  }

  /** A first card is a step of its own in the history; the next ones take its place. */
  #choose(at: number): void {
    const hash = `#${this.#cards[at]!.id}`;
    if (this.#shown >= 0) return location.replace(hash);
    this.#chosen = true;
    location.hash = hash;
  }

  #leave(): void {
    if (this.#shown < 0) return;
    if (this.#chosen) history.back();
    else location.replace('#cards');
    this.#chosen = false;
  }

  #click(event: MouseEvent): void {
    const hash = (event.target as Element).closest('a')?.hash;
    if (hash === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const at = this.#cards.findIndex(({ id }) => `#${id}` === hash);
    if (at < 0) return this.#leave();
    // Full screen is a wish: phones may lack it, and the card then fills the window.
    if (!document.fullscreenElement) (this.requestFullscreen as (() => Promise<void>) | undefined)?.call(this).catch(() => {});
    if (at !== this.#shown) this.#choose(at);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const shown = this.#shown;
    // Single keys may be switched off for the page; a card that fills the screen has the focus and keeps its own.
    if (shown < 0 && (document.querySelector('dialog[open]') || 'shortcutsOff' in document.documentElement.dataset)) return;
    const step = shown < 0 ? undefined : steps[event.key];
    const at = step
      ? (shown + step + this.#cards.length) % this.#cards.length
      : event.key.length === 1
        ? Math.max('abcd'.indexOf(event.key.toLowerCase()), '1234'.indexOf(event.key))
        : -1;
    if (at >= 0) this.#choose(at);
    else if (shown >= 0 && event.key === 'Escape') this.#leave();
    else return;
    event.preventDefault();
  }

  #show(): void {
    const shown = this.#shown;
    const card = this.#cards[shown];
    keepAwake(card !== undefined);
    if (!card && document.fullscreenElement) void document.exitFullscreen();
    this.#hush(card);
    for (const link of this.querySelectorAll('.answer-bar a'))
      link.setAttribute('aria-current', `${card !== undefined && link.getAttribute('href') === `#${card.id}`}`);
    const said = this.querySelector<HTMLElement>('[data-said]')!;
    if (card) said.textContent = fill(said.dataset['shown']!, { letter: card.textContent.trim().charAt(0) });
    else if (said.textContent) said.textContent = said.dataset['gone']!;
    card?.querySelector('a')!.focus({ preventScroll: true });
  }

  /** What the card covers is out of reach while it does. */
  #hush(card: HTMLElement | undefined): void {
    const around = [...document.body.children, ...this.parentElement!.children, ...this.#cards];
    for (const element of around) {
      (element as HTMLElement).inert = card !== undefined && !element.contains(card);
    }
  }
}

customElements.define('answer-cards', AnswerCards);
