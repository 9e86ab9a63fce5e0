import type { Localized } from '../../core/locale/locale.ts';

export interface ShippedPackage {
  name: string;
  /** What it does for the visitor. */
  purpose: Localized<string>;
  /** Whose work it is, where the licence that comes along does not say so rightly. */
  notice?: string;
}

/** React and what belongs to it runs wherever a page has much to remember. */
const rich: Localized<string> = {
  de: 'Bedienung von Selbst-Check, Wiederholung und Tests, „Meine Daten“ und Gruppenauswertung',
  en: 'Controls of the self-check, reviews and tests, of “My data” and of results for groups',
};

/** Every package of others that reaches visitors with the pages; the licences page lists them. A test keeps the list complete. */
export const shippedPackages: readonly ShippedPackage[] = [
  {
    name: '@fontsource-variable/source-sans-3',
    purpose: { de: 'Schrift für Text und Bedienung', en: 'Typeface for text and controls' },
    // As the font files themselves say it.
    notice: '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’',
  },
  { name: '@fontsource-variable/brygada-1918', purpose: { de: 'Schrift für Titel und Begriffe', en: 'Typeface for titles and terms' } },
  { name: 'lucide-static', purpose: { de: 'Zeichen auf Schaltflächen', en: 'Icons on buttons' } },
  { name: 'react', purpose: rich },
  { name: 'react-dom', purpose: rich },
  { name: 'scheduler', purpose: rich },
  { name: 'idb', purpose: { de: 'Ihr Lernstand im Browser', en: 'Your learning record in the browser' } },
  { name: 'zod', purpose: { de: 'Prüfen gespeicherter Daten', en: 'Checks on stored data' } },
  { name: 'ts-fsrs', purpose: { de: 'Wann eine Frage wiederkommt', en: 'When a question comes back' } },
  { name: 'pagefind', purpose: { de: 'Suche', en: 'Search' } },
  { name: 'workbox-core', purpose: { de: 'Kopie für unterwegs', en: 'The copy for the road' } },
  { name: 'workbox-precaching', purpose: { de: 'Kopie für unterwegs', en: 'The copy for the road' } },
  { name: 'workbox-routing', purpose: { de: 'Kopie für unterwegs', en: 'The copy for the road' } },
  { name: 'workbox-strategies', purpose: { de: 'Kopie für unterwegs', en: 'The copy for the road' } },
];
