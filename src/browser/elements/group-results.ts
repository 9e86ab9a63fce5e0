import { isLocale } from '../../core/locale/locale.ts';

/** The working part of the page for groups. Where the script does not arrive, or fails, a sentence says so. */
class GroupResults extends HTMLElement {
  connectedCallback(): void {
    const { lang } = document.documentElement;
    import('../islands/group/wake.tsx')
      .then(({ wake }) => wake(this.querySelector('[data-live]')!, isLocale(lang) ? lang : 'de', () => this.#giveUp()))
      .catch(() => this.#giveUp());
  }

  #giveUp(): void {
    this.querySelector<HTMLElement>('[data-notice]')!.hidden = false;
  }
}

customElements.define('group-results', GroupResults);
