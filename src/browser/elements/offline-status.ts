import { editionOf, type Edition } from '../../core/offline/edition.ts';
import type { StockReport } from '../../core/offline/messages.ts';
import { fill } from '../../core/locale/fill.ts';
import { otherLocale, type Locale } from '../../core/locale/locale.ts';
import { ask, canStayOnBoard, loadNewVersion, lookForNewVersion, startWorker } from '../platform/course-worker.ts';
import { pageLocale } from '../platform/page-locale.ts';

/**
 * Says in the footer how much of the course is on board. The page holds the sentence of every state; this shows the right
 * one, fills in the numbers and reports the beginning and the end of loading to screen readers.
 */
class OfflineStatus extends HTMLElement {
  readonly #language = pageLocale();
  readonly #other = otherLocale(this.#language);
  #renewed = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#act((event.target as Element).closest('button')?.value));
    // Bringing the course on board must not compete with showing the page.
    const begin = () => (window.requestIdleCallback ?? setTimeout)(() => void this.#start());
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin, { once: true });
    // The network is announced a moment before it carries; what is on board already is not fetched again.
    addEventListener('online', () => {
      for (const wait of [0, 4000]) setTimeout(() => void this.#bring(this.#language), wait);
    });
  }

  async #start(): Promise<void> {
    try {
      if (!canStayOnBoard) throw new Error('The course cannot stay on board here.');
      await startWorker({
        reported: (report) => this.#reported(report),
        renewed: () => {
          this.#renewed = true;
          this.#show(this.#language, 'renewed');
        },
        failed: () => this.#show(this.#language, 'problem'),
      });
      await this.#bring(this.#language);
    } catch {
      this.#show(this.#language, 'unavailable');
    }
  }

  async #bring(language: Locale): Promise<void> {
    if (canStayOnBoard) await ask({ type: 'bring', language });
  }

  #act(wish: string | undefined): void {
    if (wish === 'renew') loadNewVersion();
    if (wish === 'other') void this.#bring(this.#other);
    if (wish === 'repair') void this.#start().then(lookForNewVersion);
  }

  #reported(report: StockReport): void {
    const edition = editionOf(report, this.#language);
    if (!this.#renewed) this.#show(this.#language, edition.name === 'none' ? 'loading' : edition.name, edition);
    // The other language shares files with this one, so it is worth a word only once this one is complete.
    if (edition.name !== 'aboard') return;
    const other = editionOf(report, this.#other);
    this.#show(this.#other, other.name, other);
  }

  #show(language: Locale, name: string, numbers?: Edition): void {
    const group = this.querySelector<HTMLElement>(`[data-edition="${language}"]`)!;
    const before = group.querySelector<HTMLElement>('[data-shown]');
    const now = group.querySelector<HTMLElement>(`[data-state="${name}"]`)!;
    if (numbers) {
      const count = now.querySelector<HTMLElement>('[data-count]');
      if (count) count.textContent = fill(count.dataset['count']!, { have: numbers.have, of: numbers.of });
      const bar = now.querySelector('progress');
      if (bar) [bar.value, bar.max] = [numbers.have, numbers.of];
    }
    if (before === now) return;
    const holdsFocus = before?.contains(document.activeElement);
    before?.removeAttribute('data-shown');
    now.setAttribute('data-shown', '');
    if (holdsFocus) now.focus();
    if (before || name === 'loading') this.querySelector('[aria-live]')!.textContent = now.querySelector('span span')!.textContent;
  }
}

customElements.define('offline-status', OfflineStatus);
