import { isRead } from '../../core/course/position.ts';
import { moduleRated } from '../../core/record/looking-back.ts';
import { followProgress } from '../stores/follow-progress.ts';
import { record } from '../stores/record.ts';

const questions = ['use', 'confidence'] as const;

/**
 * Two questions about a module that stand on its page once all its lessons are read. The answer can be changed as often as
 * the learner likes; the latest counts. The page holds the words.
 */
class ModuleRating extends HTMLElement {
  readonly #module = this.dataset['module']!;

  connectedCallback(): void {
    const lessons = this.dataset['lessons']!.split(' ');
    followProgress((progress) => {
      const through = lessons.every((lesson) => isRead(progress, lesson));
      if (through && this.hidden) void this.#recall();
      this.hidden = !through;
    });
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#keep();
    });
  }

  #keep(): void {
    const [use = 0, confidence = 0] = questions.map((name) =>
      Number(this.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value),
    );
    if (!use || !confidence) this.#say('missing');
    else void record(moduleRated(this.#module, { use, confidence })).outcome.then((what) => this.#say(what));
  }

  /** Shows what the learner said last time, unless they have begun to say something else. */
  async #recall(): Promise<void> {
    try {
      const { statements } = await (await import('../stores/load-record.ts')).loadRecord();
      const last = statements.findLast((each) => each.verb === 'rated' && each.object.id === this.#module);
      if (last?.verb !== 'rated' || this.querySelector(':checked')) return;
      for (const name of questions) this.querySelector<HTMLInputElement>(`[name=${name}][value="${last.result[name]}"]`)!.checked = true;
    } catch {
      // A script did not arrive. The questions can be answered all the same.
    }
  }

  #say(name: string): void {
    this.querySelector('[role="status"]')!.textContent = this.dataset[name] ?? '';
  }
}

customElements.define('module-rating', ModuleRating);
