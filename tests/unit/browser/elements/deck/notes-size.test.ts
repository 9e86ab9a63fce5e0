// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { sizeNotes } from '../../../../../src/browser/elements/deck/notes-size.ts';

const key = 'course:unknown:notes-size';

/** A desk as it opens, with what the device remembers. */
function openDesk(kept?: string) {
  if (kept !== undefined) localStorage.setItem(key, kept);
  const host = document.createElement('div');
  host.innerHTML = '<button data-notes="-1"></button><button data-notes="1"></button>';
  sizeNotes(host);
  return { size: () => host.style.getPropertyValue('--notes'), larger: host.querySelector<HTMLElement>('[data-notes="1"]')! };
}

afterEach(() => localStorage.clear());

it('opens in the size that was chosen last', () => {
  const { larger } = openDesk('1');
  larger.click();
  expect(openDesk().size()).toBe('1.15rem');
});

it.each([undefined, '', 'groß', '7'])('opens in the usual size where the device remembers %j', (kept) => {
  expect(openDesk(kept).size()).toBe('1.3rem');
});
