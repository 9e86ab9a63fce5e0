import { minutesOfDay, spanText } from '../../core/guide/clock-text.ts';

/** Running orders that tell the time of day once somebody says when the session begins; until then, the minutes since its beginning. */
class ClockTimes extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', (event) => {
      const start = minutesOfDay((event.target as HTMLInputElement).value) ?? 0;
      for (const cell of this.querySelectorAll<HTMLElement>('[data-from]')) {
        const { from, to } = cell.dataset;
        cell.textContent = spanText(start + Number(from), start + Number(to));
      }
    });
  }
}

customElements.define('clock-times', ClockTimes);
