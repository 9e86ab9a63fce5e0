import { termPath } from '../../../core/course/address.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { loadCourseWords } from '../../platform/course-words.ts';
import { askCourse, type Answer } from './ask-course.ts';
import { html } from './element.ts';
import { icon } from './icons.ts';
import { followOptions, type OptionKeys } from './option-keys.ts';
import { nothingFound, searchBroken } from './other-states.ts';
import { option, optionGroup, resultList } from './result-list.ts';
import { findWords } from './words.ts';

/** Typing pauses after which the course is asked, and after which screen readers hear the count: milliseconds. */
const askAfter = 120;
const announceAfter = 700;
const loadingAfter = 300;

/** The parts of a search box, wherever they stand. */
export interface FindBoxParts {
  readonly input: HTMLInputElement;
  /** Receives results and everything said instead of them. */
  readonly list: HTMLElement;
  readonly locale: Locale;
  /** Whether an empty field offers something to begin with. */
  readonly offersStart: boolean;
  /** Told every question that is asked, also the empty one. */
  readonly onAsk?: (question: string) => void;
}

/** A search box: asks the course while the reader types and shows the answers as options of the field. */
export class FindBox {
  readonly #parts: FindBoxParts;
  readonly #count = html('p', { class: 'find__n', 'aria-hidden': 'true' });
  readonly #status = html('p', { class: 'vh', role: 'status' });
  readonly #options: HTMLElement;
  readonly #instead = html('div');
  readonly #keys: OptionKeys;
  /** Answers to earlier questions arrive late and are dropped. */
  #asking = 0;
  #timers: number[] = [];

  constructor(parts: FindBoxParts) {
    this.#parts = parts;
    const { input, list, locale } = parts;
    input.placeholder = findWords[locale].placeholder;
    this.#options = html('div', { role: 'listbox', id: `${input.id}-options`, 'aria-label': findWords[locale].results });
    list.replaceChildren(this.#status, this.#count, this.#options, this.#instead);
    this.#keys = followOptions(input, this.#options);
    this.#keys.renewed();
    input.addEventListener('input', () => {
      this.#clearTimers();
      this.#asking += 1;
      this.#keys.outdated();
      this.#later(askAfter, () => void this.ask());
    });
  }

  /** Asks what stands in the field, or what is given, which is then written into it. */
  async ask(question = this.#parts.input.value): Promise<void> {
    const { input, locale, offersStart, onAsk } = this.#parts;
    const t = findWords[locale];
    if (question !== input.value) input.value = question;
    const asking = (this.#asking += 1);
    this.#clearTimers();
    onAsk?.(question.trim());
    if (!question.trim()) return offersStart ? this.#showStart() : this.#show([]);
    this.#later(loadingAfter, () => (this.#count.textContent = t.loading));
    try {
      const answer = await askCourse(question, locale);
      if (asking === this.#asking) this.#showAnswer(question.trim(), answer);
    } catch {
      if (asking === this.#asking)
        this.#show(
          [],
          searchBroken(locale, () => void this.ask()),
          t.brokenTitle,
        );
    }
  }

  #showAnswer(question: string, { groups, asked, suggestions, apart, fewer }: Answer): void {
    const { locale } = this.#parts;
    const t = findWords[locale];
    if (groups.length === 0)
      return this.#show(
        [],
        nothingFound(question, suggestions, locale, (other) => this.#askOther(other)),
        t.nothing(question),
      );
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    const tip = apart ? t.apart(apart) : fewer && t.fewer(fewer);
    const said = [tip, t.found(total, fewer ?? question)].filter(Boolean).join(' ');
    this.#show(resultList(groups, asked, locale), undefined, said);
    this.#count.textContent = said;
  }

  /** Before anything is typed: what helps to begin. The terms come with the search's own words and may be missing. */
  async #showStart(): Promise<void> {
    const { locale } = this.#parts;
    const t = findWords[locale];
    this.#show([], html('p', { class: 'find__tip' }, t.tip));
    const asking = this.#asking;
    const { terms } = await loadCourseWords(locale).catch(() => ({ terms: [] }));
    if (asking !== this.#asking || terms.length === 0) return;
    const options = terms.map(({ id, term }) =>
      option(termPath(locale, id), 'hit', html('span', { class: 'no' }, icon('term')), html('b', {}, term)),
    );
    this.#show([optionGroup(t.oftenNeeded, undefined, options)], html('p', { class: 'find__tip' }, t.tip));
  }

  #askOther(question: string): void {
    this.#parts.input.focus();
    void this.ask(question);
  }

  #show(groups: readonly HTMLElement[], instead?: HTMLElement | string, announcement = ''): void {
    this.#clearTimers();
    this.#count.textContent = '';
    this.#options.replaceChildren(...groups);
    this.#instead.replaceChildren(...(instead ? [instead] : []));
    this.#keys.renewed();
    this.#later(announceAfter, () => (this.#status.textContent = announcement));
  }

  #later(delay: number, act: () => void): void {
    this.#timers.push(window.setTimeout(act, delay));
  }

  #clearTimers(): void {
    for (const timer of this.#timers.splice(0)) window.clearTimeout(timer);
  }
}
