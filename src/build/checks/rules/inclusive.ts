import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';
import { findWordings, withoutQuotes, type Wording } from '../wording.ts';

/** Words that mean men alone, with what is said instead. */
const people = {
  Kunden: 'Kundschaft',
  Mitarbeitern: 'Mitarbeitenden',
  Mitarbeiter: 'Mitarbeitende',
  Nutzer: 'Nutzende',
  Käufer: 'Kundschaft',
  Verkäufer: 'Verkaufende',
  Händler: 'Handel',
  Lieferanten: 'Lieferfirmen',
  Wettbewerber: 'Konkurrenz',
  Konkurrenten: 'Konkurrenz',
  Experten: 'Fachleute',
  Techniker: 'Fachkräfte',
  Monteure: 'Trupp',
  Teilnehmer: 'Teilnehmende',
  Leser: 'alle, die lesen',
  Chefs: 'Führungskräfte',
  Unternehmer: 'Selbstständige',
  Handwerker: 'Handwerksbetriebe',
  '(?<!und )Kollegen': 'Kolleginnen und Kollegen',
  Bewerber: 'Bewerbungen',
} as const;

/** After one of these, the word speaks of one man; after "-innen und", of everyone. */
const oneMan = '(?<!(?:innen und|innen oder|ein|eines|einem|einen|des|dem|der|vom|beim|zum|im|am|Der|Ein)\\s)';
const everyone = '(?!\\s(?:und|oder)\\s\\p{L}+innen)';

const wordings: readonly Wording[] = [
  {
    locale: 'de',
    form: /\p{Ll}[*:_/]-?innen|\p{Ll}Innen(?!\p{L})/u,
    what: 'A sign inside a word',
    mend: 'Write both forms, or a word that means everyone: Kundschaft, Mitarbeitende, Team',
  },
  ...Object.entries(people).map(([word, instead]): Wording => ({
    locale: 'de',
    form: new RegExp(`${oneMan}(?<!\\p{L})${word}(?!\\p{L})${everyone}`, 'u'),
    what: 'This names men only',
    mend: `Write "${instead}", both forms, or say who is meant`,
  })),
  {
    locale: 'en',
    form: /\b(?:chairm[ae]n|salesm[ae]n|businessm[ae]n|foremen|tradesm[ae]n|workmen|manpower|mankind|he or she|s\/he|his or her)\b/i,
    what: 'This speaks of men, or counts people in twos',
    mend: 'Write people, staff, salespeople, they',
  },
];

/** The course speaks to and of everyone; titles and beliefs keep the words people use (quality bar 15). */
export const inclusive: Rule = {
  id: 'inclusive',
  *check(course) {
    for (const said of allTexts(course)) {
      if (['belief', 'says', 'title', 'term'].includes(said.field)) continue;
      yield* findWordings({ ...said, text: withoutQuotes(said.text) }, wordings);
    }
  },
};
