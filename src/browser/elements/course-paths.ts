import { choosePath, chosenPath } from '../stores/chosen-path.ts';

/**
 * Lets the learner choose a path: following `a[data-take="<id>"]` takes it. `[data-chosen="<id>"]` shows on the path that is
 * taken. Where its links lead is the business of `course-position.ts`.
 */
class CoursePaths extends HTMLElement {
  connectedCallback(): void {
    const show = () => {
      for (const mark of this.querySelectorAll<HTMLElement>('[data-chosen]')) mark.hidden = mark.dataset['chosen'] !== chosenPath();
    };
    this.addEventListener('click', (event) => {
      const taken = (event.target as Element).closest<HTMLElement>('a[data-take]');
      if (taken) choosePath(taken.dataset['take']!);
    });
    window.addEventListener('pageshow', show);
    show();
  }
}

customElements.define('course-paths', CoursePaths);
