import { fill } from '../../core/locale/fill.ts';
import { fold } from '../../core/search/fold.ts';
import { pageLocale } from '../platform/page-locale.ts';

const locale = pageLocale();

/** The pause in typing after which screen readers hear the count, as in the search: milliseconds. */
const announceAfter = 700;

/** Shows only those terms of the glossary that hold what is typed, wherever in the entry. Its words come in data attributes. */
class TermFilter extends HTMLElement {
  connectedCallback(): void {
    const entries = [...this.querySelectorAll<HTMLElement>('.entry')].map((entry) => ({
      entry,
      text: fold(entry.textContent ?? '', locale),
    }));
    const count = this.querySelector('[data-count]')!;
    const status = this.querySelector('[role="status"]')!;
    let pause = 0;
    this.querySelector('input')!.addEventListener('input', (event) => {
      const typed = fold((event.target as HTMLInputElement).value.trim(), locale);
      for (const { entry, text } of entries) entry.hidden = !text.includes(typed);
      for (const letter of this.querySelectorAll<HTMLElement>('section')) letter.hidden = !letter.querySelector('.entry:not([hidden])');
      const left = entries.filter(({ entry }) => !entry.hidden).length;
      this.querySelector('nav')!.hidden = typed !== '';
      const says = typed ? this.#count(left) : '';
      count.textContent = says;
      window.clearTimeout(pause);
      pause = window.setTimeout(() => {
        if (status.textContent !== says) status.textContent = says;
      }, announceAfter);
    });
  }

  #count(left: number): string {
    const { none, one, many } = this.dataset;
    return fill((left === 0 ? none : left === 1 ? one : many)!, { n: left });
  }
}

customElements.define('term-filter', TermFilter);
