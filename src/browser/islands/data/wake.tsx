import { createRoot } from 'react-dom/client';
import type { Locale } from '../../../core/locale/locale.ts';
import { MyData } from './MyData.tsx';

/** Fills `root`. `ready` is called once everything is there to be shown, `broken` when that fails, at once or later. */
export function wake(root: Element, locale: Locale, { ready, broken }: Readonly<Record<'ready' | 'broken', () => void>>): void {
  createRoot(root, {
    onUncaughtError: (error) => {
      console.error(error);
      broken();
    },
  }).render(<MyData locale={locale} onReady={ready} />);
}
