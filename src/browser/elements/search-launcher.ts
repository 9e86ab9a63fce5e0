import { shortcutsOn, showShortcuts } from './search/shortcuts.ts';

/**
 * Opens the search from the link in the masthead, with "/" and with Ctrl or Cmd + K. Everything else of the search is
 * loaded when it comes near; where it cannot be had, the link leads to the search page.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-search-open]')!;
const load = () => import('./search/search-dialog.ts');

function open(event: Event): void {
  event.preventDefault();
  load().then(
    (search) => search.openSearch(),
    () => location.assign(link.href),
  );
}

showShortcuts();

for (const near of ['pointerenter', 'focus']) link.addEventListener(near, () => void load().catch(() => {}), { once: true });

link.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});

document.addEventListener('keydown', (event) => {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === 'k') return open(event);
  const typing = (event.target as Element).closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
  if (event.key === '/' && !command && !event.altKey && !typing && shortcutsOn()) open(event);
});
