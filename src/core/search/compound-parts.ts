import { fold } from './fold.ts';
import { splitCompound, type PartLookup } from './split-compound.ts';

/**
 * Parts that never or seldom stand alone in a text on marketing, with the word a reader would type for them.
 * The course's own nouns make up the rest of the vocabulary.
 */
const partsOfTheTrade: Readonly<Record<string, string>> = {
  arbeitgeber: 'Arbeitgeber',
  beschwerde: 'Beschwerde',
  betrieb: 'Betrieb',
  bindung: 'Bindung',
  botschafter: 'Botschafter',
  budget: 'Budget',
  geschäft: 'Geschäft',
  gespräch: 'Gespräch',
  gewinn: 'Gewinn',
  gruppe: 'Gruppe',
  kauf: 'Kauf',
  kontakt: 'Kontakt',
  kosten: 'Kosten',
  kunde: 'Kunde',
  leistung: 'Leistung',
  management: 'Management',
  marke: 'Marke',
  markt: 'Markt',
  mitarbeiter: 'Mitarbeiter',
  nutzen: 'Nutzen',
  nutzung: 'Nutzung',
  plan: 'Plan',
  planung: 'Planung',
  preis: 'Preis',
  produkt: 'Produkt',
  recht: 'Recht',
  reise: 'Reise',
  service: 'Service',
  strategie: 'Strategie',
  verkauf: 'Verkauf',
  vertrieb: 'Vertrieb',
  werbe: 'Werbung',
  wert: 'Wert',
  wettbewerb: 'Wettbewerb',
  ziel: 'Ziel',
  zufriedenheit: 'Zufriedenheit',
};

/** A vocabulary for splitting: the nouns of the course and the parts of the trade. */
function partLookup(nouns: Iterable<string>): PartLookup {
  const known = new Map<string, string>();
  for (const noun of nouns) known.set(fold(noun, 'de'), noun);
  for (const [part, word] of Object.entries(partsOfTheTrade)) known.set(fold(part, 'de'), word);
  return (folded) => known.get(folded);
}

/** Splits words over and over with one vocabulary, each word once; a word of the vocabulary itself comes apart too. */
export function compoundSplitter(nouns: Iterable<string>): (word: string) => string[] {
  const lookUp = partLookup(nouns);
  const done = new Map<string, string[]>();
  return (word) => {
    const parts = done.get(word) ?? splitCompound(word, lookUp);
    done.set(word, parts);
    return parts;
  };
}
