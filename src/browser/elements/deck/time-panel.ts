import { elapsedText } from '../../../core/deck/elapsed-text.ts';
import { behindPlan, plannedMinutes } from '../../../core/deck/pace.ts';
import { start } from '../../../core/deck/watch.ts';
import { fill } from '../../../core/locale/fill.ts';
import { formatTime } from '../../../core/locale/format-time.ts';
import type { SessionWatch } from '../../../core/schemas/session-log.ts';
import type { SessionDeck } from '../../../core/session/begin-session.ts';
import { halted, standing } from '../../../core/session/parts.ts';
import { spentOn } from '../../../core/session/way.ts';
import { clock } from '../../platform/device.ts';
import { currentSession, elapsedNow, keepWatch } from '../../stores/session-log.ts';
import { noteSection } from './keep-way.ts';
import { showSections } from './section-rows.ts';
import type { Stage } from './stage.ts';
import { TurnedClock } from './turned-clock.ts';
import { write } from './write.ts';

const minute = 60_000;

/** The clock, the stopwatch, and the plan against it. */
export class TimePanel {
  readonly #panel: HTMLElement;
  readonly #sections: HTMLElement;
  readonly #stage: Stage;
  readonly #deck: SessionDeck;
  readonly #turned: TurnedClock;

  /** @param desk has the panel and the table of sections, which carry the sentences in their data attributes. */
  constructor(desk: HTMLElement, stage: Stage, deck: SessionDeck) {
    const panel = desk.querySelector<HTMLElement>('.desk__time')!;
    this.#panel = panel;
    this.#sections = desk.querySelector<HTMLElement>('.desk__sections')!;
    this.#stage = stage;
    this.#deck = deck;
    this.#turned = new TurnedClock(panel, deck);
    panel.addEventListener('click', (event) => {
      const press = (event.target as Element).closest<HTMLElement>('[data-time]')?.dataset['time'];
      if (press) keepWatch(deck, this.#after(press));
      if (press) noteSection(deck, stage);
    });
    for (const part of panel.querySelectorAll<HTMLElement>('[data-part]')) part.style.flexGrow = part.dataset['minutes']!;
  }

  /** What a press of `[data-time="<name>"]` makes of the stopwatch. */
  #after(press: string): SessionWatch {
    const session = currentSession(this.#deck);
    const watch = session?.watch ?? standing;
    if (press === 'more') return { ...watch, extended: watch.extended + 5 };
    if (session && watch.since !== undefined) return halted(session, clock.now(), true);
    return { ...start(watch, clock.now()), extended: watch.extended };
  }

  show(): void {
    this.#turned.look(currentSession(this.#deck));
    const { slides, position, slide } = this.#stage;
    const session = currentSession(this.#deck);
    const { since, extended } = session?.watch ?? standing;
    // In whole seconds, as the eye reads it.
    const elapsed = session ? Math.floor(elapsedNow(session) / 1000) * 1000 : 0;
    const all = plannedMinutes(slides) + extended;
    const isRunning = since !== undefined;
    this.#write('clock', formatTime(clock.now(), this.#deck.locale));
    this.#write('elapsed', elapsedText(elapsed));
    this.#write('of', this.#say('of', all));
    this.#write('start', this.#panel.dataset[isRunning ? 'pause' : elapsed > 0 ? 'goOn' : 'begin']!);
    this.#write(
      'pace',
      elapsed === 0 ? this.#say('standing', all) : this.#paceAt(behindPlan(slides, position.slide, elapsed / minute, extended)),
    );
    showSections(this.#sections, spentOn(session?.way ?? [], elapsed), slide.section);
    const own = slides.findIndex(({ section }) => section === slide.section);
    for (const part of this.#panel.querySelectorAll<HTMLElement>('[data-part]')) {
      const at = slides.findIndex(({ section }) => section === part.dataset['part']);
      part.dataset['state'] = at < own ? 'done' : at === own ? 'now' : 'ahead';
      part.setAttribute('aria-current', at === own ? 'step' : 'false');
      if (at === own) this.#write('part', part.textContent.trim());
    }
    this.#panel.querySelector<HTMLElement>('[data-needle]')!.style.insetInlineStart = `${Math.min(100, (elapsed / minute / all) * 100)}%`;
  }

  #paceAt(behind: number): string {
    const minutes = Math.floor(Math.abs(behind));
    if (minutes === 0) return this.#say('onTime', 0);
    return this.#say(`${behind > 0 ? 'late' : 'early'}${minutes === 1 ? 'One' : ''}`, minutes);
  }

  #say(sentence: string, n: number): string {
    return fill(this.#panel.dataset[sentence]!, { n });
  }

  #write(place: string, text: string): void {
    write(this.#panel.querySelector(`[data-show="${place}"]`)!, text);
  }
}
