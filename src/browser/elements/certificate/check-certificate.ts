import { digest } from '../../../core/certificate/digest.ts';
import { findSlip } from '../../../core/certificate/find-slip.ts';
import { readFragment } from '../../../core/certificate/fragment.ts';
import { readDay } from '../../../core/certificate/read-day.ts';
import { readTyped, type Field, type Typed } from '../../../core/certificate/read-typed.ts';
import { formatDay } from '../../../core/locale/format-day.ts';
import { formatNumber, parseNumber } from '../../../core/locale/numbers.ts';
import { courseId } from '../../platform/course-place.ts';
import { describeSlip, verifyWords as words } from './verify-words.ts';
import { locale } from './words.ts';

/** The proposed day and hours as sheets in the page's language print them, so that they are easily compared. */
function asPrinted(proposed: Typed): Typed {
  const day = readDay(proposed.day);
  const hours = parseNumber(proposed.hours, 'en');
  return {
    ...proposed,
    day: day ? formatDay(day, locale) : proposed.day,
    hours: hours === null ? proposed.hours : formatNumber(hours, locale),
  };
}

type Outcome = 'match' | 'slip' | 'mismatch' | 'incomplete';

/** Checks a sheet against its code, all on the device. The fields are the page's; what is typed or proposed is only ever text. */
class CheckCertificate extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(form);
    });
    // A result belongs to what was checked.
    form.addEventListener('input', () => this.#clear());
    const takeProposal = (): void => this.#fill(form, readFragment(location.hash));
    window.addEventListener('hashchange', takeProposal);
    takeProposal();
  }

  /** Takes what the address proposes into the form. The name leaves the address, so that no history keeps it. */
  #fill(form: HTMLFormElement, proposed: Typed | undefined): void {
    if (!proposed) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    const { modules, ...texts } = asPrinted(proposed);
    for (const box of this.#moduleBoxes(form)) box.checked = modules.includes(box.value);
    for (const [name, text] of Object.entries(texts)) (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = text;
    const band = form.elements.namedItem('band') as HTMLSelectElement;
    if (band.selectedIndex < 0) band.selectedIndex = 0;
    this.#clear();
  }

  #moduleBoxes(form: HTMLFormElement): HTMLInputElement[] {
    return [...form.querySelectorAll<HTMLInputElement>('[name="modules"]')];
  }

  #check(form: HTMLFormElement): void {
    const data = new FormData(form);
    const text = (name: Field): string => String(data.get(name) ?? '');
    const boxes = this.#moduleBoxes(form);
    const reading = readTyped(
      {
        name: text('name'),
        day: text('day'),
        modules: boxes.filter(({ checked }) => checked).map(({ value }) => value),
        lessons: text('lessons'),
        checks: text('checks'),
        hours: text('hours'),
        band: text('band'),
        asked: text('asked'),
        code: text('code'),
      },
      locale,
    );
    if ('unreadable' in reading) return this.#mark(reading.unreadable);
    const { facts, code } = reading;
    const course = courseId();
    if (digest(facts, course) === code) return this.#say('match', words.match.title, [words.match.text]);
    const modules = boxes.map(({ value }) => value);
    const slip = findSlip(facts, code, course, modules);
    if (!slip) return this.#say('mismatch', words.mismatch.title, [words.mismatch.text, words.mismatch.slips, words.mismatch.otherwise]);
    if (slip.field === 'code') return this.#say('slip', words.codeSlip.title, [words.codeSlip.text]);
    const titleOf = (id: string): string => boxes.find(({ value }) => value === id)?.labels?.[0]?.textContent?.trim() ?? id;
    const label = this.querySelector(`[data-field="${slip.field}"] [data-label]`)!.textContent!.trim();
    this.#say('slip', words.fieldSlip.title(label), [words.fieldSlip.text(describeSlip(slip, titleOf))]);
  }

  #mark(unreadable: readonly Field[]): void {
    this.#say('incomplete', words.incomplete.title, [words.incomplete.text]);
    for (const field of unreadable as readonly (keyof typeof words.unreadable)[]) {
      const group = this.querySelector(`[data-field="${field}"]`)!;
      const controls = [...group.querySelectorAll('input')];
      const isEmpty = controls.every(({ type, value }) => type === 'checkbox' || value.trim() === '');
      group.querySelector('[data-error]')!.textContent = words[isEmpty ? 'missing' : 'unreadable'][field];
      for (const control of controls) control.setAttribute('aria-invalid', 'true');
    }
    this.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }

  #clear(): void {
    delete this.dataset['outcome'];
    this.#result.replaceChildren();
    for (const error of this.querySelectorAll('[data-error]')) error.textContent = '';
    for (const control of this.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  }

  #say(outcome: Outcome, title: string, text: readonly (string | readonly string[])[]): void {
    this.#clear();
    const heading = document.createElement('p');
    heading.className = 'verify__outcome';
    heading.textContent = title;
    const paragraphs = text.map((part) => {
      if (typeof part === 'string') return Object.assign(document.createElement('p'), { textContent: part });
      const list = document.createElement('ul');
      list.append(...part.map((item) => Object.assign(document.createElement('li'), { textContent: item })));
      return list;
    });
    this.#result.append(heading, ...paragraphs);
    this.dataset['outcome'] = outcome;
    this.#result.scrollIntoView({ block: 'nearest' });
  }

  get #result(): HTMLElement {
    return this.querySelector('[role="status"]')!;
  }
}

customElements.define('check-certificate', CheckCertificate);
