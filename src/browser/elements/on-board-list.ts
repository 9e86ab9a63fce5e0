import { fill } from '../../core/locale/fill.ts';
import { isCourseCache } from '../../core/offline/packs.ts';
import { courseUrl } from '../platform/course-place.ts';

/** Addresses of all files of this course that are stored on the device. */
async function storedFiles(): Promise<Set<string>> {
  const stored = new Set<string>();
  for (const name of await caches.keys()) {
    if (!isCourseCache(name, courseUrl('').href)) continue;
    for (const { url } of await (await caches.open(name)).keys()) stored.add(url.split('?')[0]!);
  }
  return stored;
}

const pagesOf = (entry: HTMLElement, list: 'pages' | 'counterparts'): string[] => entry.dataset[list]!.split(' ');

/**
 * The page on what is on board. The worker also shows it in place of a page that cannot be had; the address is then that
 * page's, and trying again means to load it once more.
 */
class OnBoardList extends HTMLElement {
  connectedCallback(): void {
    const instead = courseUrl(this.dataset['ownPath']!).pathname !== location.pathname;
    const again = this.querySelector('button')!;
    again.hidden = !instead;
    again.addEventListener('click', () => location.reload());
    if (instead) this.dataset['instead'] = '';
    if (!('caches' in window)) return;
    void this.#tick();
    // Files keep coming on board while the page is open; several at a time are one look.
    let soon: ReturnType<typeof setTimeout> | undefined;
    (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.addEventListener('message', () => {
      clearTimeout(soon);
      soon = setTimeout(() => void this.#tick(), 200);
    });
  }

  async #tick(): Promise<void> {
    const stored = await storedFiles();
    const isStored = (page: string): boolean => stored.has(courseUrl(page).href);
    const entries = [...this.querySelectorAll<HTMLElement>('[data-pages]')];
    for (const entry of entries) {
      const pages = pagesOf(entry, 'pages');
      const have = pages.filter(isStored).length;
      const count = entry.querySelector<HTMLElement>('[data-count]')!;
      count.textContent = fill(count.dataset['count']!, { have, of: pages.length });
      entry.dataset['stock'] = have === pages.length ? 'all' : have > 0 ? 'some' : 'none';
    }
    if (!('instead' in this.dataset)) return;
    const home = this.querySelector<HTMLAnchorElement>('[data-home]')!;
    home.hidden = !stored.has(home.href);
    this.#offerOther(entries, isStored);
  }

  /** Where the other edition is complete, the reader goes on there: on the same page, or else at its home. */
  #offerOther(entries: readonly HTMLElement[], isStored: (page: string) => boolean): void {
    const counterparts = entries.flatMap((entry) => pagesOf(entry, 'counterparts'));
    const sentence = this.querySelector<HTMLElement>('[data-other]')!;
    sentence.hidden = !counterparts.every(isStored);
    const at = entries.flatMap((entry) => pagesOf(entry, 'pages')).findIndex((page) => courseUrl(page).pathname === location.pathname);
    if (at >= 0) sentence.querySelector('a')!.href = courseUrl(counterparts[at]!).href;
  }
}

customElements.define('on-board-list', OnBoardList);
