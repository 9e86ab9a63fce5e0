import { pageLocale } from '../platform/page-locale.ts';

/** The working part of the page for groups. Where the script does not arrive, or fails, a sentence says so. */
class GroupResults extends HTMLElement {
  connectedCallback(): void {
    import('../islands/group/wake.tsx')
      .then(({ wake }) => wake(this.querySelector('[data-live]')!, pageLocale(), () => this.#giveUp()))
      .catch(() => this.#giveUp());
  }

  #giveUp(): void {
    this.querySelector<HTMLElement>('[data-notice]')!.hidden = false;
  }
}

customElements.define('group-results', GroupResults);
