/**
 * A button that prints the page, or with `data-only="<id>"` that element of it alone: it and the page are marked while the
 * browser prints, and the page's styles for paper leave out the rest.
 * @public loaded by its tag
 */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#print());
  }

  #print(): void {
    const only = this.dataset['only'];
    const marked = only === undefined ? [] : [document.documentElement, document.getElementById(only)!];
    for (const each of marked) each.toggleAttribute('data-printed-alone', true);
    addEventListener('afterprint', () => marked.forEach((each) => each.removeAttribute('data-printed-alone')), { once: true });
    print();
  }
}

customElements.define('print-page', PrintPage);
