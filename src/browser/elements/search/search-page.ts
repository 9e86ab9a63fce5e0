import { pageLocale } from '../../platform/page-locale.ts';
import { FindBox } from './find-box.ts';

/** The search as a page. The question stands in the address, so that it can be kept and sent; without one, all lessons and terms are listed. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')!;
    const list = this.querySelector<HTMLElement>('.find__list')!;
    const everything = this.querySelector<HTMLElement>('.ref__all')!;
    const onAsk = (question: string) => {
      const address = new URL(location.href);
      if (question) address.searchParams.set('q', question);
      else address.searchParams.delete('q');
      history.replaceState(history.state, '', address);
      everything.hidden = question !== '';
    };
    const box = new FindBox({ input, list, locale: pageLocale(), offersStart: false, onAsk });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') void box.ask('');
    });
    const question = new URLSearchParams(location.search).get('q');
    if (question) void box.ask(question);
    if (!location.hash) input.focus({ preventScroll: true });
  }
}

customElements.define('search-page', SearchPage);
