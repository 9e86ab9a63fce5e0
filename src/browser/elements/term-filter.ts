import { isLocale } from '../../core/locale/locale.ts';
import { fold } from '../../core/search/fold.ts';

const lang = document.documentElement.lang;
const locale = isLocale(lang) ? lang : 'de';

/** Shows only those terms of the glossary that hold what is typed, wherever in the entry. Its words come in data attributes. */
class TermFilter extends HTMLElement {
  connectedCallback(): void {
    const entries = [...this.querySelectorAll<HTMLElement>('.entry')].map((entry) => ({
      entry,
      text: fold(entry.textContent ?? '', locale),
    }));
    this.querySelector('input')!.addEventListener('input', (event) => {
      const typed = fold((event.target as HTMLInputElement).value.trim(), locale);
      for (const { entry, text } of entries) entry.hidden = !text.includes(typed);
      for (const letter of this.querySelectorAll<HTMLElement>('section')) letter.hidden = !letter.querySelector('.entry:not([hidden])');
      const left = entries.filter(({ entry }) => !entry.hidden).length;
      this.querySelector('nav')!.hidden = typed !== '';
      this.querySelector('[role="status"]')!.textContent = typed ? this.#count(left) : '';
    });
  }

  #count(left: number): string {
    const { none, one, many } = this.dataset;
    return (left === 0 ? none : left === 1 ? one : many)!.replace('#', String(left));
  }
}

customElements.define('term-filter', TermFilter);
