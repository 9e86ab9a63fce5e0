import type { Ballot } from './ballot.ts';
import type { Say } from './poll-words.ts';
import { parseNumber } from '../../../core/locale/numbers.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { Deed } from '../../../core/schemas/deck-polls.ts';
import { pageLocale } from '../../platform/page-locale.ts';

/** A guess as rooms call it out: alone, in euros or in per cent. Of the sign only the number is kept. */
function readGuess(typed: string, locale: Locale): number | null {
  for (const unit of ['', '€', '%']) {
    const value = parseNumber(typed, locale, unit);
    if (value !== null) return value;
  }
  return null;
}

export interface PollForm {
  /** Asks for what this ballot is answered with; hands are asked for option by option. */
  ask(ballot: Ballot, option?: number): void;
  /** Whether the hands of an option are being typed. */
  readonly asksForHands: boolean;
  show(ballot: Ballot | undefined): void;
}

/** One line to type an estimate, an answer, or all hands for an option at once. */
export function pollForm(form: HTMLFormElement, say: Say, enter: (deed: Deed) => void, done: () => void): PollForm {
  const input = form.querySelector('input')!;
  const label = form.querySelector('label')!;
  const wrong = form.querySelector<HTMLElement>('[data-wrong]')!;
  let asked: Ballot | undefined;
  let option: number | undefined;

  const put = (ballot: Ballot, at: number | undefined): void => {
    [asked, option] = [ballot, at];
    const { letter = '', text = '' } = ballot.options[at ?? -1] ?? {};
    label.textContent =
      at === undefined ? say(`ask-${ballot.kind}`.replace(/-(.)/, (_, l: string) => l.toUpperCase())) : say('askHands', { letter, text });
    input.inputMode = ballot.kind === 'open' ? 'text' : ballot.kind === 'estimate' ? 'decimal' : 'numeric';
    complain('');
  };
  const complain = (sentence: string): void => {
    wrong.textContent = sentence;
    input.setAttribute('aria-invalid', `${sentence !== ''}`);
  };
  const close = (): void => {
    const had = form.contains(document.activeElement);
    form.hidden = true;
    input.value = '';
    option = undefined;
    if (had) done();
  };

  /** What was typed, or a sentence that says what to type instead. */
  const read = (typed: string): Deed | string => {
    if (option !== undefined) return /^\d{1,2}$/.test(typed) ? { kind: 'total', option, hands: Number(typed) } : say('noHands');
    if (asked!.kind === 'open') return { kind: 'word', word: typed };
    const value = readGuess(typed, pageLocale());
    return value === null ? say('noNumber') : { kind: 'number', value };
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    if (typed) {
      const deed = read(typed);
      if (typeof deed === 'string') return complain(deed);
      enter(deed);
      input.value = '';
      complain('');
    }
    // An option left empty keeps its hands.
    if (option === undefined) return;
    if (option + 1 < asked!.options.length) put(asked!, option + 1);
    else close();
  });

  return {
    get asksForHands() {
      return !form.hidden && option !== undefined;
    },
    ask(ballot, at) {
      put(ballot, at);
      form.hidden = false;
      input.focus();
    },
    show(ballot) {
      if (!ballot || (asked && ballot !== asked)) close();
      if (!ballot || ballot.options.length > 0 || !form.hidden) return;
      put(ballot, undefined);
      form.hidden = false;
    },
  };
}
