import type { Locale } from '../../../core/locale/locale.ts';
import { showIsland } from '../show-island.ts';
import { MyData } from './MyData.tsx';

/** Fills `root`. `ready` is called once everything is there to be shown, `broken` when that fails, at once or later. */
export function wake(root: Element, locale: Locale, { ready, broken }: Readonly<Record<'ready' | 'broken', () => void>>): void {
  showIsland(root, <MyData locale={locale} onReady={ready} />, broken);
}
