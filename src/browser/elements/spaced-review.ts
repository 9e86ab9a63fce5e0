import { loadCatalogue } from '../platform/catalogue.ts';
import { loadStyles } from '../platform/load-styles.ts';
import { pageLocale } from '../platform/page-locale.ts';

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
    const locale = pageLocale();
    const [{ wake }, catalogue] = await Promise.all([
      import('../islands/review/wake.tsx'),
      loadCatalogue(locale),
      // Styles of checked answers; nothing on the page needs them earlier.
      loadStyles(this.dataset['styles']!),
    ]);
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

  #giveUp(): void {
    this.querySelector<HTMLElement>('[data-notice]')!.hidden = false;
  }
}

customElements.define('spaced-review', SpacedReview);
