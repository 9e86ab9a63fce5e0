import { forward, samePlace } from '../../../core/deck/position.ts';
import type { SessionDeck } from '../../../core/session/begin-session.ts';
import { followSessions } from '../../stores/session-log.ts';
import { LogPanel } from './log-panel.ts';
import { sizeNotes } from './notes-size.ts';
import { previewOf } from './preview.ts';
import type { Stage } from './stage.ts';
import { TimePanel } from './time-panel.ts';

/**
 * The trainer's desk: what comes next, the time against the plan, the log, all slides to choose from. The slide and its notes are
 * the deck's own; words come with the element (PresenterDesk.astro).
 */
export class Desk {
  readonly #desk: HTMLElement;
  readonly #stage: Stage;
  readonly #time: TimePanel;
  readonly #picks: readonly HTMLElement[];
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor(desk: HTMLElement, stage: Stage, deck: SessionDeck) {
    this.#desk = desk;
    this.#stage = stage;
    this.#time = new TimePanel(desk, stage, deck);
    this.#picks = stage.slides.map(({ title }, at) => this.#pick(title, at));
    desk.querySelector('[data-slides]')!.append(...this.#picks.map((pick) => pick.parentElement!));
    sizeNotes(desk.parentElement!);
    stage.watch(() => this.show());
    const log = new LogPanel(desk.querySelector('.desk__log')!, deck);
    followSessions(() => {
      log.show();
      this.#time.show();
    });
    this.show();
  }

  show(): void {
    const { view, position, slide } = this.#stage;
    const isShown = view !== undefined && view !== 'slides';
    // Slide and notes scroll as one; keys reach them there.
    const notes = slide.entry.parentElement!;
    notes.toggleAttribute('data-scrolls', isShown);
    notes.tabIndex = isShown ? 0 : -1;
    clearInterval(this.#tick);
    if (!isShown) return;
    this.#tick = setInterval(() => this.#time.show(), 1000);
    this.#time.show();
    this.#showNext();
    for (const [at, pick] of this.#picks.entries()) {
      if (at === position.slide) pick.setAttribute('aria-current', 'true');
      else pick.removeAttribute('aria-current');
    }
  }

  focusSlides(): void {
    this.#picks[this.#stage.position.slide]!.focus();
  }

  #showNext(): void {
    const { slides, position, reveals } = this.#stage;
    const next = forward(position, reveals);
    const { dataset } = this.#desk;
    const slide = slides[next.slide]!;
    const isEnd = samePlace(next, position);
    this.#desk.querySelector('[data-next-title]')!.textContent = isEnd
      ? dataset['end']!
      : next.slide === position.slide
        ? dataset['step']!
        : `${next.slide + 1}. ${slide.title}`;
    this.#desk.querySelector('[data-next]')!.replaceChildren(...(isEnd ? [] : [previewOf(slide, next.slide + 1, next.step)]));
  }

  #pick(title: string, at: number): HTMLElement {
    const pick = document.createElement('button');
    pick.type = 'button';
    pick.textContent = title;
    pick.addEventListener('click', () => this.#stage.go({ slide: at, step: 0 }));
    document.createElement('li').append(pick);
    return pick;
  }
}
