import type { Locale } from '../../core/locale/locale.ts';
import { loadCatalogue } from '../platform/catalogue.ts';

/**
 * Turns the page for practising into the learner's own once there is something to review. Until then, and where script,
 * styles or data do not arrive, the page stays as the server wrote it.
 */
class SpacedReview extends HTMLElement {
  connectedCallback(): void {
    this.#wake().catch((error: unknown) => {
      console.error(error);
      this.#giveUp();
    });
  }

  async #wake(): Promise<void> {
    const locale = document.documentElement.lang as Locale;
    const [{ wake }, catalogue] = await Promise.all([import('../islands/review/wake.tsx'), loadCatalogue(locale), this.#loadStyles()]);
    const start = this.querySelector<HTMLElement>('[data-start]')!;
    wake(this.querySelector('[data-live]')!, {
      locale,
      catalogue,
      course: this.dataset['course']!,
      onKnown: (shown) => {
        start.hidden = shown;
        if (!shown) start.dataset['empty'] = '';
      },
      onBroken: () => {
        start.hidden = false;
        this.#giveUp();
      },
    });
  }

  /** Styles of questions: nothing on the page needs them earlier. */
  #loadStyles(): Promise<unknown> {
    const loading = this.dataset['styles']!.split(' ').map((href) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      document.head.append(link);
      return new Promise((resolve, reject) => {
        link.addEventListener('load', resolve);
        link.addEventListener('error', reject);
      });
    });
    return Promise.all(loading);
  }

  #giveUp(): void {
    this.querySelector<HTMLElement>('[data-notice]')!.hidden = false;
  }
}

customElements.define('spaced-review', SpacedReview);
