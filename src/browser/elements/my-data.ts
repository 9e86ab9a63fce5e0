import { isLocale } from '../../core/locale/locale.ts';

/** The page "My data". Where its script does not arrive, or fails, a sentence says so. */
class MyData extends HTMLElement {
  connectedCallback(): void {
    const { lang } = document.documentElement;
    const giveUp = () => {
      this.querySelector<HTMLElement>('[data-notice]')!.hidden = false;
    };
    import('../islands/data/wake.tsx')
      .then(({ wake }) => wake(this.querySelector('[data-root]')!, isLocale(lang) ? lang : 'de', giveUp))
      .catch(giveUp);
  }
}

customElements.define('my-data', MyData);
