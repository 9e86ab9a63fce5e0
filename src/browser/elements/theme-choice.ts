import { courseKey } from '../platform/course-place.ts';
import { readText, removeText, writeText } from '../platform/local-storage.ts';

const key = courseKey('theme');

/** Light, dark or as the system says. The head of the page applies a stored choice before the first paint. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const stored = readText(key) ?? 'system';
    for (const radio of this.querySelectorAll('input')) radio.checked = radio.value === stored;
    this.addEventListener('change', (event) => {
      const choice = (event.target as HTMLInputElement).value;
      if (choice === 'system') {
        removeText(key);
        delete document.documentElement.dataset['theme'];
      } else {
        writeText(key, choice);
        document.documentElement.dataset['theme'] = choice;
      }
    });
  }
}

customElements.define('theme-choice', ThemeChoice);
