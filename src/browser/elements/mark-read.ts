import { isRead } from '../../core/course/position.ts';
import { lessonRead } from '../../core/record/statement.ts';
import { followProgress } from '../stores/follow-progress.ts';
import { readProgress } from '../stores/progress.ts';
import { record } from '../stores/record.ts';

/** "Mark as read" at the end of a lesson. Going on to the next lesson (`a[data-read]`) says the same. */
class MarkRead extends HTMLElement {
  /** Which sentence is true of what has been said here: kept, not kept, or not to be kept. */
  #sentence = 'kept';

  connectedCallback(): void {
    const lesson = this.dataset['for'] ?? '';
    const button = this.querySelector('button');
    const note = this.querySelector('[role="status"]');
    document.addEventListener('click', async (event) => {
      const pressed = (event.target as Element).closest('mark-read button, a[data-read]');
      if (!pressed || isRead(readProgress() ?? {}, lesson)) return;
      this.#sentence = await record(lessonRead(lesson)).outcome;
      show();
    });
    const show = () => {
      const read = isRead(readProgress() ?? {}, lesson);
      button?.setAttribute('aria-disabled', String(read));
      const says = read ? (this.dataset[this.#sentence] ?? '') : '';
      // Written again, it would be read out again.
      if (note && note.textContent !== says) note.textContent = says;
    };
    followProgress(show);
  }
}

customElements.define('mark-read', MarkRead);
