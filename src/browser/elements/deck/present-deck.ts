import { readPlace, type View } from '../../../core/deck/address.ts';
import type { Command } from '../../../core/deck/commands.ts';
import { back, forward } from '../../../core/deck/position.ts';
import { fill } from '../../../core/locale/fill.ts';
import { isFullScreen, setFullScreen } from '../../platform/full-screen.ts';
import { drawingOn } from './drawing.ts';
import { listenToGestures } from './gestures.ts';
import { Desk } from './desk.ts';
import { hideWhenStill } from './hide-when-still.ts';
import { followWay } from './keep-way.ts';
import { listenToKeys } from './keyboard.ts';
import { logPolls } from './log-polls.ts';
import { openDesk } from './open-desk.ts';
import { overviewOf } from './overview.ts';
import { pointerDot } from './pointer-dot.ts';
import { PollBox } from './poll-box.ts';
import { sessionDeckIn } from './session-deck.ts';
import { Stage } from './stage.ts';
import { tellCompany } from './tell-company.ts';
import { votingOn } from './voting.ts';

/**
 * Presents the deck it holds. Without script, and until somebody starts it, the deck is a page to read.
 *
 * - `[data-start="slides"]`: begins, at the slide the address names or at the first.
 * - `[data-do="<command>"]`: does what a key does (`core/deck/commands.ts`); is pressed while it is on.
 * - `[data-said]`: tells what has come, to those who do not see it.
 *
 * An address with a slash (`core/deck/address.ts`) begins at once.
 */
class PresentDeck extends HTMLElement {
  connectedCallback(): void {
    const deck = this.querySelector<HTMLElement>('.deck')!;
    const stage = new Stage(deck);
    const name = (at: number): string =>
      fill(this.dataset['slide'] ?? '', { n: at + 1, all: stage.slides.length, title: stage.slides[at]!.title });

    const overview = overviewOf(deck, stage, name);
    const dot = pointerDot(this.#find('[data-dot]'));
    const drawing = drawingOn(deck);
    const session = sessionDeckIn(this);
    const polls = new PollBox(session);
    logPolls(stage.slides, session, polls);
    const voting = votingOn(this, this.#find('[data-votes-tools]'), stage, polls);
    const keys = this.#find<HTMLDialogElement>('.present-keys');

    const commands: Readonly<Record<Command, () => void>> = {
      forward: () => stage.go(forward(stage.position, stage.reveals)),
      back: () => stage.go(back(stage.position, stage.reveals)),
      first: () => stage.go({ slide: 0, step: 0 }),
      last: () => stage.go({ slide: stage.slides.length - 1, step: 0 }),
      overview: () => (stage.view === 'slides' ? overview.toggle() : desk?.focusSlides()),
      dark: () => stage.go(stage.position, !stage.dark),
      pointer: () => dot.toggle(),
      drawing: () => (drawing.isOn ? drawing.end() : drawing.start(stage.slide.entry.querySelector('.slide')!)),
      counting: () => voting.toggle(),
      'full-screen': () => void setFullScreen(!isFullScreen()),
      presenter: () => openDesk(stage),
      keys: () => keys.showModal(),
      end: () => {
        if (keyboard.forget()) return;
        if (overview.isOpen) overview.toggle();
        else if (drawing.isOn) drawing.end();
        else if (dot.isOn) dot.toggle();
        else if (voting.isOpen) voting.toggle();
        else leave();
      },
    };
    const run = (command: Command): void => {
      if (stage.view !== 'slides' && (command === 'pointer' || command === 'drawing')) return;
      commands[command]();
      this.#press({ pointer: dot.isOn, drawing: drawing.isOn });
    };
    const keyboard = listenToKeys(stage, run, (event) => voting.press(event), this.#find('[data-typed]'));
    listenToGestures(deck, stage, run);
    hideWhenStill(this, stage);

    const start = (view: View): void => {
      const at = Math.max(0, stage.ids.indexOf(location.hash.slice(1)));
      stage.enter({ slide: at, step: 0, view });
      this.focus();
    };
    const leave = (): void => {
      const isOwnWindow = stage.view === 'presenter' && window.opener;
      void setFullScreen(false);
      stage.leave();
      if (isOwnWindow) close();
    };
    let desk: Desk | undefined;
    followWay(session, stage);
    tellCompany(this.#find('[data-company]'), stage, polls);
    polls.watch(() => this.#press({ counting: voting.isOpen }));

    let shown = -1;
    let step = 0;
    stage.watch(() => {
      const { position, dark, slide, view } = stage;
      if (position.slide !== shown) {
        drawing.end();
        slide.entry.querySelector<HTMLElement>('.slide__no')!.dataset['no'] = `${position.slide + 1}`;
      }
      const isNext = position.slide === shown && position.step === step + 1;
      const said = isNext ? slide.reveals[step]!.words() : name(position.slide);
      this.#find('[data-said]').textContent = !view ? '' : dark ? this.dataset['darkWall']! : said;
      if (view && view !== 'slides') desk ??= new Desk(this.#find('.desk'), stage, session);
      this.toggleAttribute('data-dark', dark);
      this.#press({ dark, drawing: drawing.isOn, counting: voting.isOpen });
      ({ slide: shown, step } = position);
    });

    this.tabIndex = -1;
    this.addEventListener('click', (event) => {
      const control = (event.target as Element).closest<HTMLElement>('button, summary');
      const { start: view, do: command } = control?.dataset ?? {};
      if (command) run(command as Command);
      if (view) {
        void setFullScreen(true);
        start('slides');
      }
      // After a click of the mouse, Space and Enter go forward again. Whoever came by Tab stays at the control.
      if (stage.view && event.detail > 0 && control === document.activeElement) this.focus({ preventScroll: true });
    });
    this.#find('[data-start]').hidden = false;

    const follow = (): void => {
      const place = readPlace(location.hash, stage.ids);
      if (place) stage.enter(place);
      else if (stage.view) {
        const at = stage.ids.indexOf(location.hash.slice(1));
        if (at >= 0) stage.go({ slide: at, step: 0 });
        stage.leave();
      }
    };
    addEventListener('hashchange', follow);
    if (readPlace(location.hash, stage.ids)) follow();
  }

  #find<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!;
  }

  #press(states: Partial<Record<Command, boolean>>): void {
    for (const [command, isOn] of Object.entries(states)) this.#find(`[data-do="${command}"]`).setAttribute('aria-pressed', `${isOn}`);
  }
}

customElements.define('present-deck', PresentDeck);
