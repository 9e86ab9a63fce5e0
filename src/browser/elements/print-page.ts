/** A button that prints the page; without script there is none. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}

customElements.define('print-page', PrintPage);

export {};
