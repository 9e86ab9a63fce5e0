import type { Locale } from '../../../core/locale/locale.ts';
import { loadCatalogue } from '../../platform/catalogue.ts';
import { showIsland } from '../show-island.ts';
import { Group } from './Group.tsx';
import { groupWords } from './words/words.ts';

/** Fills `root`. @throws when the course's data do not arrive; `broken` is called when something fails later. */
export async function wake(root: Element, locale: Locale, broken: () => void): Promise<void> {
  const catalogue = await loadCatalogue(locale);
  showIsland(root, <Group catalogue={catalogue} locale={locale} words={groupWords[locale]} />, broken);
}
