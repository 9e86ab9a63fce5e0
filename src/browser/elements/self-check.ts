import type { SelfCheck as SelfCheckData } from '../../core/quiz/self-check.ts';
import { loadCourseFile } from '../platform/course-file.ts';
import { loadStyles } from '../platform/load-styles.ts';
import { whenNear } from '../platform/when-near.ts';

/**
 * Makes the questions of a lesson answer once they come near. Astro's own islands would do the same, but their loader
 * stands in full in every page, 2 KB of the 30 a lesson may weigh. Where script, styles or data do not arrive, or fail, the
 * questions stay as the server wrote them, with their solutions, and a sentence says so.
 */
class SelfCheck extends HTMLElement {
  connectedCallback(): void {
    whenNear(this, () => void this.#wake().catch(() => this.#giveUp()));
  }

  async #wake(): Promise<void> {
    const [{ wake }, check] = await Promise.all([
      import('../islands/quiz/wake.tsx'),
      // The page has them as text, and need not weigh twice as much for those who only read.
      loadCourseFile<SelfCheckData>(this.dataset['questions']!),
      // Styles of checked answers; nothing on the page needs them earlier.
      loadStyles(this.dataset['styles']!),
    ]);
    const questions = this.querySelector('div')!;
    const asWritten = questions.cloneNode(true);
    await wake(this, questions, check, () => {
      questions.replaceWith(asWritten);
      this.#giveUp();
    });
  }

  #giveUp(): void {
    this.dataset['failed'] = '';
    this.querySelector<HTMLElement>('[data-notice]')!.hidden = false;
  }
}

customElements.define('self-check', SelfCheck);
