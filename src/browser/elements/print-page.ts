/**
 * A button that prints the page; print-page.css keeps its room and shows it once it works.
 * @public loaded by its tag
 */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}

customElements.define('print-page', PrintPage);
