import { courseKey } from '../../platform/course-place.ts';
import { store } from '../../platform/device.ts';

const key = courseKey('notes-size');

/** Sizes of the notes in rem. */
const sizes = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.4];
const first = 2;

/** Lets the buttons `[data-notes="-1"]` and `[data-notes="1"]` change how large the notes are, and remembers it. */
export function sizeNotes(host: HTMLElement): void {
  const kept = sizes.indexOf(Number(store.read(key)));
  let at = kept < 0 ? first : kept;
  const show = (): void => {
    host.style.setProperty('--notes', `${sizes[at]}rem`);
    for (const button of host.querySelectorAll<HTMLElement>('[data-notes]'))
      button.setAttribute('aria-disabled', `${sizes[at + Number(button.dataset['notes'])] === undefined}`);
  };
  host.addEventListener('click', (event) => {
    const by = (event.target as Element).closest<HTMLElement>('[data-notes]')?.dataset['notes'];
    if (!by || sizes[at + Number(by)] === undefined) return;
    at += Number(by);
    store.write(key, `${sizes[at]}`);
    show();
  });
  show();
}
