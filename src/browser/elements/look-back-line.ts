import { calendar, clock } from '../platform/device.ts';
import { readLookBack } from '../stores/look-back.ts';

/** A line of the home page that, thirty days after a learner began, becomes a link to look back. It keeps its place and size. */
class LookBackLine extends HTMLElement {
  connectedCallback(): void {
    const day = readLookBack();
    if (day === null || day > calendar.dayOf(clock.now())) return;
    const link = document.createElement('a');
    link.href = this.dataset['href']!;
    link.textContent = this.dataset['due']!;
    this.replaceChildren(link);
  }
}

customElements.define('look-back-line', LookBackLine);
