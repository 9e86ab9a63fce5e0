import type { Localized } from '../../core/locale/locale.ts';

export interface ShippedPackage {
  name: string;
  /** What it does for the visitor. */
  purpose: Localized<string>;
}

/** Every package of others that reaches visitors with the pages; the licences page lists them. A test keeps the list complete. */
export const shippedPackages: readonly ShippedPackage[] = [
  { name: '@fontsource-variable/source-sans-3', purpose: { de: 'Schrift für Text und Bedienung', en: 'Typeface for text and controls' } },
  { name: '@fontsource-variable/brygada-1918', purpose: { de: 'Schrift für Titel und Begriffe', en: 'Typeface for titles and terms' } },
  { name: 'lucide-static', purpose: { de: 'Zeichen auf Schaltflächen', en: 'Icons on buttons' } },
  { name: 'react', purpose: { de: 'Bedienung des Selbst-Checks', en: 'Controls of the self-check' } },
  { name: 'react-dom', purpose: { de: 'Bedienung des Selbst-Checks', en: 'Controls of the self-check' } },
  { name: 'scheduler', purpose: { de: 'Bedienung des Selbst-Checks', en: 'Controls of the self-check' } },
  { name: 'idb', purpose: { de: 'Ihr Lernstand im Browser', en: 'Your learning record in the browser' } },
  { name: 'zod', purpose: { de: 'Prüfen gespeicherter Daten', en: 'Checks on stored data' } },
  { name: 'ts-fsrs', purpose: { de: 'Wann eine Frage wiederkommt', en: 'When a question comes back' } },
  { name: 'pagefind', purpose: { de: 'Suche', en: 'Search' } },
  { name: 'workbox-core', purpose: { de: 'Kopie für unterwegs', en: 'The copy for the road' } },
  { name: 'workbox-precaching', purpose: { de: 'Kopie für unterwegs', en: 'The copy for the road' } },
  { name: 'workbox-routing', purpose: { de: 'Kopie für unterwegs', en: 'The copy for the road' } },
  { name: 'workbox-strategies', purpose: { de: 'Kopie für unterwegs', en: 'The copy for the road' } },
];
