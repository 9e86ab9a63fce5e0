import { pageLocale } from '../platform/page-locale.ts';

/**
 * The page "My data". What the server wrote about each part stays until the record has been read; where the script does not
 * arrive, or fails, a sentence says so.
 */
class MyData extends HTMLElement {
  connectedCallback(): void {
    const written = this.querySelector('.data')!;
    const live = document.createElement('div');
    live.className = written.className;
    const ready = () => {
      written.replaceWith(live);
      if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    };
    import('../islands/data/wake.tsx')
      .then(({ wake }) => wake(live, pageLocale(), { ready, broken: () => this.#giveUp() }))
      .catch(() => this.#giveUp());
  }

  #giveUp(): void {
    this.querySelector<HTMLElement>('[data-notice]')!.hidden = false;
  }
}

customElements.define('my-data', MyData);
