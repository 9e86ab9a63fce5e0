import { printAlone } from '../platform/print-alone.ts';

/**
 * A button that prints the page, or with `data-only="<id>"` that element of it alone.
 * @public loaded by its tag
 */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#print());
  }

  #print(): void {
    const only = this.dataset['only'];
    if (only === undefined) print();
    else printAlone(document.getElementById(only)!);
  }
}

customElements.define('print-page', PrintPage);
