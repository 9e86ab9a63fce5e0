import { findNextOnPath, findNextStop, isRead, moduleState, reached, type Route, type Stop } from '../../core/course/position.ts';
import { fill, type Values } from '../../core/locale/fill.ts';
import type { Progress } from '../../core/record/progress.ts';
import { chosenPath } from '../stores/chosen-path.ts';
import { followProgress } from '../stores/follow-progress.ts';
import { recoverProgress } from '../stores/recover-progress.ts';

/** Sets `data-state`, or removes it. */
function mark(element: HTMLElement | SVGElement, state: string | undefined): void {
  if (state) element.dataset['state'] = state;
  else delete element.dataset['state'];
}

/**
 * Shows on a page how far the learner has come, and keeps it up to date. The page only marks its places:
 *
 * - `data-lesson="<id>"`: gets `data-state="done"` once read (a place that is `now` stays so) and `data-progress`
 *   "read", "practised" or "secure"; `[data-state-word]` inside it gets the word.
 * - `data-module="<id>"` and `data-leg="<id>"`: `data-state` "done", or "now" where the next lesson lies;
 *   `[data-module-word]` inside it gets "2 of 4 read". Once all its lessons are secure, `data-progress` is "secure".
 * - `data-continue` on a link: leads to the first lesson not read on the chosen path; `[data-continue-text]` inside it names
 *   that lesson. With the id of a path, it leads along that one, and names the lesson once the path has been chosen.
 * - `data-path="<id>"` on a hidden link: takes the place of the link to the next lesson once its path has been chosen.
 *
 * Words and, where modules or links are to be marked, the route come with the element (CoursePosition.astro).
 */
class CoursePosition extends HTMLElement {
  connectedCallback(): void {
    void recoverProgress();
    this.#takePath(chosenPath());
    followProgress((progress) => {
      this.#markLessons(progress);
      if (this.dataset['route']) this.#markRoute(JSON.parse(this.dataset['route']) as Route, progress);
    });
  }

  #takePath(chosen: string): void {
    for (const link of document.querySelectorAll<HTMLElement>('[data-path]')) {
      if (link.dataset['path'] !== chosen) continue;
      link.hidden = false;
      document.querySelector('[rel="next"]:not([data-path])')?.remove();
    }
  }

  #markLessons(progress: Progress): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
      const state = reached(progress, place.dataset['lesson'] ?? '');
      const here = place.dataset['state'] === 'now';
      if (!here) mark(place, state && 'done');
      place.dataset['progress'] = state ?? '';
      const said = [here && this.dataset['here'], state && this.dataset[state]].filter(Boolean).join(', ');
      const word = place.querySelector('[data-state-word]');
      if (word) word.textContent = said && `(${said})`;
    }
  }

  #markRoute(route: Route, progress: Progress): void {
    const paths = JSON.parse(this.dataset['paths'] ?? '{}') as Record<string, string[]>;
    const chosen = chosenPath();
    const ahead = (path: string): Stop | undefined =>
      paths[path] ? findNextOnPath(route, progress, paths[path]) : findNextStop(route, progress);
    const next = ahead(chosen) ?? findNextStop(route, progress);
    for (const module of route) {
      const state = moduleState(module, progress, next);
      const done = module.lessons.filter((lesson) => isRead(progress, lesson.id)).length;
      const secure = module.lessons.length > 0 && module.lessons.every((lesson) => reached(progress, lesson.id) === 'secure');
      const count = done > 0 ? this.#say('count', { done, all: module.lessons.length }) : '';
      const said = [count, secure && this.dataset['secure']].filter(Boolean).join(', ');
      for (const place of document.querySelectorAll<HTMLElement | SVGElement>(`[data-module="${module.id}"], [data-leg="${module.id}"]`)) {
        mark(place, place.dataset['leg'] && state ? 'done' : state);
        place.dataset['progress'] = secure ? 'secure' : '';
        const word = place.querySelector('[data-module-word]');
        if (word) word.textContent = said && `, ${said}`;
      }
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-continue]')) {
      const named = link.dataset['continue'];
      const to = named ? ahead(named) : next;
      if (to) link.href = to.href;
      const text = link.querySelector('[data-continue-text]');
      if (to && text && (!named || named === chosen)) text.textContent = this.#say('resume', { title: to.title });
    }
  }

  /** One of the element's sentences with its gaps filled. */
  #say(name: string, values: Values): string {
    return fill(this.dataset[name] ?? '', values);
  }
}

customElements.define('course-position', CoursePosition);
