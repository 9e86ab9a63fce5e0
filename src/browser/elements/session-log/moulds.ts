import type { Locale } from '../../../core/locale/locale.ts';

/** A copy of what a template of the page holds, to be filled. */
export function cast(host: Element, mould: string): HTMLElement {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-mould="${mould}"]`)!;
  return (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}

/** Writes a text into every place of that name. */
export function fill(record: Element, name: string, text: string): void {
  for (const place of record.querySelectorAll(`[data-show="${name}"]`)) place.textContent = text;
}

/** A row of a table: the first cell heads it. */
export function rowOf(heading: Node, ...cells: readonly (string | Node)[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(heading);
  row.append(head);
  for (const cell of cells) row.insertCell().append(cell);
  return row;
}

/** An element with a text. */
export function say<K extends keyof HTMLElementTagNameMap>(name: K, text: string, className = ''): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

/** Marks what is said in the language a session was held in, which need not be the page's. */
export const inLanguage = <E extends HTMLElement>(lang: Locale, element: E): E => Object.assign(element, { lang });
