import { commandFor, type Command } from '../../../core/deck/commands.ts';
import { shortcutsOn } from '../search/shortcuts.ts';
import type { Stage } from './stage.ts';

/** What these keys do in a line to type in is the line's own affair; all others present from there too. */
const typing = /^(.|Backspace|Delete|Enter)$/u;

/** These move within a line, and present from one that is empty. */
const moving = /^(Home|End|ArrowLeft|ArrowRight)$/;

const belongsToLine = (key: string, target: Element): boolean =>
  target instanceof HTMLInputElement && (typing.test(key) || (moving.test(key) && target.value !== ''));

/** These answer to the keys themselves. */
const controls = 'button, a, input, summary, select, textarea';

export interface Keyboard {
  /** Forgets a number somebody has begun to type; says whether there was one. */
  forget(): boolean;
}

/**
 * Makes the keys act while somebody presents. Nothing else on the page hears them then; keys held with Ctrl, Alt or Cmd stay
 * with the browser. Where single characters are switched off (search/shortcuts.ts), named keys act alone.
 * @param vote is asked first, and says whether the key counted a hand.
 * @param shown what has been typed of the number of a slide.
 */
export function listenToKeys(
  stage: Stage,
  run: (command: Command) => void,
  vote: (event: KeyboardEvent) => boolean,
  shown: HTMLElement,
): Keyboard {
  const type = (digits: string): void => {
    shown.textContent = digits;
    shown.hidden = !digits;
  };
  const forget = (): boolean => {
    const had = !shown.hidden;
    type('');
    return had;
  };
  const act = (event: KeyboardEvent): void => {
    const { key } = event;
    const typed = shown.textContent;
    const command = commandFor(key);
    if (stage.dark && !/^(Shift|Tab)$/.test(key)) stage.go(stage.position);
    else if (/^\d$/.test(key)) type(`${typed}${key}`.slice(-3));
    else if (key === 'Enter' && typed) {
      forget();
      stage.go({ slide: Number(typed) - 1, step: 0 });
    } else if (command) run(command);
    else return;
    event.preventDefault();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const target = event.target as Element;
      if (!stage.view || target.closest('dialog, [data-own-keys]')) return;
      event.stopPropagation();
      // Notes may be longer than their place.
      if (/^Arrow(Up|Down)$/.test(event.key) && target.matches('[data-scrolls]')) return;
      if (!stage.dark && !event.isComposing && vote(event)) return event.preventDefault();
      if (belongsToLine(event.key, target)) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (!stage.dark && /^(Enter| )$/.test(event.key) && !shown.textContent && target.closest(controls)) return;
      if (event.key.length > 1 || event.key === ' ' || shortcutsOn()) act(event);
    },
    { capture: true },
  );
  return { forget };
}
