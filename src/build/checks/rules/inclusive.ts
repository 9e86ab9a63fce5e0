import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';
import { findWordings, withoutQuotes, type Wording } from '../wording.ts';

/** Words that mean several men wherever no article makes one of them, with what is said instead. */
const several = {
  Kunden: 'Kundschaft',
  Mitarbeitern: 'Mitarbeitenden',
  Lieferanten: 'Lieferfirmen',
  Konkurrenten: 'Konkurrenz',
  Experten: 'Fachleute',
  Monteure: 'Trupp',
  Chefs: 'Führungskräfte',
  '(?<!und )Kollegen': 'Kolleginnen und Kollegen',
} as const;

/** Words that may also mean one man, and several only after a word such as "die" or "viele". */
const oneOrSeveral = {
  Mitarbeiter: 'Mitarbeitende',
  Nutzer: 'Nutzende',
  Käufer: 'Kundschaft',
  Verkäufer: 'Verkaufsteam',
  Wettbewerber: 'Konkurrenz',
  Techniker: 'Fachkräfte',
  Teilnehmer: 'Teilnehmende',
  Leser: 'alle, die lesen',
  Unternehmer: 'Selbstständige',
  Handwerker: 'Handwerksbetriebe',
  Bewerber: 'Bewerbungen',
} as const;

const oneMan = '(?<!(?:ein|eine[srmn]|de[srm]|Der|Ein|vom|beim|zum|im|am)\\s(?:\\p{Ll}+\\s)?)';
const manyMen =
  '(?<=(?:[Dd]ie|[Aa]llen?|[Vv]ielen?|unseren?|Ihren?|seinen?|ihren?|anderen?|[Mm]ehr|[Ww]enigen?|[Ee]inigen?|keine|manche|zwei|drei|vier|\\d)\\s(?:\\p{Ll}+\\s)?)';

/** "Kundinnen und Kunden" means everyone. */
const bothForms = { before: '(?<!innen (?:und|oder)\\s)', after: '(?!\\s(?:und|oder)\\s\\p{L}+innen)' };

const men = (words: Record<string, string>, number: string): Wording[] =>
  Object.entries(words).map(([word, instead]) => ({
    locale: 'de',
    form: new RegExp(`${number}${bothForms.before}(?<!\\p{L})${word}(?!\\p{L})${bothForms.after}`, 'u'),
    what: 'This names men only',
    mend: `Write "${instead}", both forms, or say who is meant`,
  }));

const wordings: readonly Wording[] = [
  {
    locale: 'de',
    form: /\p{Ll}[*:_/]-?innen|\p{Ll}Innen(?!\p{L})/u,
    what: 'A sign inside a word',
    mend: 'Write both forms, or a word that means everyone: Kundschaft, Mitarbeitende, Team',
  },
  ...men(several, oneMan),
  ...men(oneOrSeveral, manyMen),
  {
    locale: 'en',
    form: /\b(?:chairm[ae]n|salesm[ae]n|businessm[ae]n|foremen|tradesm[ae]n|workmen|manpower|mankind|he or she|s\/he|his or her)\b/i,
    what: 'This speaks of men, or counts people in twos',
    mend: 'Write people, staff, salespeople, they',
  },
];

/** The course speaks to and of everyone; titles and beliefs keep the words people use. */
export const inclusive: Rule = {
  id: 'inclusive',
  *check(course) {
    for (const said of allTexts(course)) {
      if (['belief', 'says', 'title', 'term'].includes(said.field)) continue;
      yield* findWordings({ ...said, text: withoutQuotes(said.text) }, wordings);
    }
  },
};
