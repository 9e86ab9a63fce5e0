import { loadStyles } from '../../platform/load-styles.ts';
import { pageLocale } from '../../platform/page-locale.ts';
import { loadPagefind } from '../../platform/pagefind.ts';
import { html } from './element.ts';
import { FindBox } from './find-box.ts';
import { icon } from './icons.ts';
import { shortcutsOn, switchShortcuts } from './shortcuts.ts';
import { findWords, type FindWords } from './words.ts';

const locale = pageLocale();

let built: Promise<HTMLDialogElement> | undefined;

/** Opens the search over the page; on the search page itself it goes to the field there. */
export async function openSearch(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field) return field.focus();
  const dialog = await (built ??= build(findWords[locale]));
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')!.select();
}

async function build(t: FindWords): Promise<HTMLDialogElement> {
  // The styles come with the first use; their address stands on the link that opens the search. Without them it still finds.
  const { searchStyle } = document.querySelector<HTMLElement>('[data-search-style]')!.dataset;
  await loadStyles(searchStyle!).catch(() => undefined);
  const input = html('input', { id: 'find', type: 'text', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'go' });
  const close = html('button', { class: 'tool', type: 'button', 'aria-label': t.close }, icon('close'));
  const row = html('div', { class: 'find__in' }, icon('search'), html('label', { class: 'vh', for: 'find' }, t.label), input, close);
  const list = html('div', { class: 'find__list' });
  const dialog = html('dialog', { class: 'find', 'aria-label': t.dialog }, row, list, keys(t));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // Only the backdrop is the dialog itself. A result may lead to a place on this very page, so it closes the dialog too.
    if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
  });
  void new FindBox({ input, list, locale, offersStart: true }).ask();
  // A failure shows with the first question.
  loadPagefind().catch(() => undefined);
  document.body.append(dialog);
  return dialog;
}

function key(text: string, ...signs: (Node | string)[]): HTMLElement {
  return html('span', {}, ...signs.map((sign) => html('kbd', {}, sign)), text);
}

/** What the keys do, and the switch for the one that readers may not want. */
function keys(t: FindWords): HTMLElement {
  const box = html('input', { type: 'checkbox' });
  box.checked = shortcutsOn();
  box.addEventListener('change', () => switchShortcuts(box.checked));
  return html(
    'div',
    { class: 'find__keys' },
    key(t.choose, icon('up'), icon('down')),
    key(t.open, 'Enter'),
    key(t.leave, 'Esc'),
    html('label', {}, box, t.shortcut),
  );
}
