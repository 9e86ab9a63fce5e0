/** Both languages stand side by side; the one the browser prefers gets the filled button. */
class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLElement>('a[data-language]')];
    const wanted = navigator.languages.map((language) => language.slice(0, 2).toLowerCase());
    const suggested = wanted.find((language) => links.some((link) => link.dataset['language'] === language));
    links.find((link) => link.dataset['language'] === suggested)?.classList.add('btn--go');
  }
}

customElements.define('language-choice', LanguageChoice);
