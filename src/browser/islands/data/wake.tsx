import { createRoot } from 'react-dom/client';
import type { Locale } from '../../../core/locale/locale.ts';
import { MyData } from './MyData.tsx';

/** Fills the page. `onBroken` is called when that fails, at once or later. */
export function wake(root: Element, locale: Locale, onBroken: () => void): void {
  createRoot(root, {
    onUncaughtError: (error) => {
      console.error(error);
      onBroken();
    },
  }).render(<MyData locale={locale} />);
}
