import { elapsedText } from '../../../core/deck/elapsed-text.ts';
import { behindPlan, plannedMinutes } from '../../../core/deck/pace.ts';
import { elapsedOn, start, stop, stopped } from '../../../core/deck/watch.ts';
import { clock } from '../../platform/device.ts';
import { keepTiming, readTiming, type Timing } from '../../stores/stopwatch.ts';
import type { Stage } from './stage.ts';

const minute = 60_000;

/** What a press of `[data-time="<name>"]` does to the stopwatch. */
const presses: Readonly<Record<string, (timing: Timing, now: number) => Timing>> = {
  start: ({ watch, extended }, now) => ({ watch: watch.since === undefined ? start(watch, now) : stop(watch, now), extended }),
  reset: () => ({ watch: stopped, extended: 0 }),
  more: ({ watch, extended }) => ({ watch, extended: extended + 5 }),
};

/** The clock, the stopwatch, and the plan against it. */
export class TimePanel {
  readonly #panel: HTMLElement;
  readonly #stage: Stage;

  /** @param panel carries the sentences in its data attributes. */
  constructor(panel: HTMLElement, stage: Stage) {
    this.#panel = panel;
    this.#stage = stage;
    panel.addEventListener('click', (event) => {
      const press = presses[(event.target as Element).closest<HTMLElement>('[data-time]')?.dataset['time'] ?? ''];
      if (!press) return;
      keepTiming(press(readTiming(), clock.now()));
      this.show();
    });
    for (const part of panel.querySelectorAll<HTMLElement>('[data-part]')) part.style.flexGrow = part.dataset['minutes']!;
  }

  show(): void {
    const { slides, position, slide } = this.#stage;
    const { watch, extended } = readTiming();
    // In whole seconds, as the eye reads it.
    const elapsed = Math.floor(elapsedOn(watch, clock.now()) / 1000) * 1000;
    const all = plannedMinutes(slides) + extended;
    const isRunning = watch.since !== undefined;
    this.#write('clock', new Date(clock.now()).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
    this.#write('elapsed', elapsedText(elapsed));
    this.#write('of', this.#say('of', all));
    this.#write('start', this.#panel.dataset[isRunning ? 'pause' : elapsed > 0 ? 'goOn' : 'begin']!);
    this.#write(
      'pace',
      elapsed === 0 ? this.#say('standing', all) : this.#paceAt(behindPlan(slides, position.slide, elapsed / minute, extended)),
    );
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
    return this.#panel.dataset[sentence]!.replace('{n}', `${n}`);
  }

  #write(place: string, text: string): void {
    const element = this.#panel.querySelector(`[data-show="${place}"]`)!;
    if (element.textContent !== text) element.textContent = text;
  }
}
