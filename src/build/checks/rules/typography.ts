import type { Flaw } from '../finding.ts';
import { months } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { allTexts, type Spoken } from '../texts.ts';
import { around, findWordings, type Wording } from '../wording.ts';

/** Each language is set by its own rules (content/style). */
export const typography: Rule = {
  id: 'typography',
  *check(course) {
    for (const said of allTexts(course)) {
      yield* findWordings(said, habits);
      yield* quotes(said);
    }
  },
};

const marks = { de: { open: '„', close: '“', strangers: /”/ }, en: { open: '“', close: '”', strangers: /„/ } } as const;

const unit = { what: 'No protected space before the unit', mend: 'Put a protected space (U+00A0) between number and unit' };
/** A line that begins with "= 800" can be read; a lone "800" reads like another number, and "− 6" like a negative one. */
const sum = {
  what: 'A sum may break after an operator or at a minus',
  mend: 'Put a protected space (U+00A0) after the operator, and before a minus too',
};
const date = { what: 'A line may break between day and month', mend: 'Put a protected space (U+00A0) between them' };

const habits: readonly Wording[] = [
  { form: /"/, what: 'A straight quotation mark', mend: 'Write „…“ in German and “…” in English' },
  { form: /(?<=\p{L})'|'(?=\p{L})/u, what: 'A straight apostrophe', mend: 'Write ’' },
  { form: / {2}/, what: 'Two spaces in a row', mend: 'Remove one' },
  { form: / --? /, what: 'A hyphen as a dash', mend: 'Write two sentences or a comma; between numbers, write the minus sign −' },
  { form: /\.\.\./, what: 'Three dots', mend: 'Write the sign …' },
  { form: /[\d%€)] [÷×−+=≈] [(€−]?\d|[\d%€)] −\s[(€−]?\d/, ...sum },
  { locale: 'de', form: /\d ?[€%]|\d (?:Uhr|km)\b/, ...unit },
  { locale: 'en', form: /\d (?:am|pm|km)\b/, ...unit },
  { locale: 'de', form: new RegExp(`\\d\\. (?:${months.de.join('|')})\\b`), ...date },
  { locale: 'en', form: new RegExp(`\\d (?:${months.en.join('|')})\\b`), ...date },
  {
    locale: 'de',
    form: /(?<![\d,])\d{1,3}(?: \d{3})+(?!\d)/,
    what: 'A plain space groups thousands',
    mend: 'Put a protected space (U+00A0) there',
  },
  { locale: 'en', form: /\d\s%/, what: 'A space before the percent sign', mend: 'Write 30% in one' },
  { locale: 'en', form: /\d\s?€|€\s\d/, what: 'The euro sign is not in front of its number', mend: 'Write €6,000' },
];

function* quotes({ text, locale, ...place }: Spoken): Generator<Flaw> {
  const { open, close, strangers } = marks[locale];
  const count = (mark: string) => text.split(mark).length - 1;
  const stranger = strangers.exec(text);
  const mend = `Write ${open}…${close}`;
  if (stranger) yield { ...place, what: `A quotation mark of the other language: "${around(text, stranger.index, 1)}"`, mend };
  else if (count(open) !== count(close))
    yield { ...place, what: `${count(open)} opening and ${count(close)} closing quotation marks in one text`, mend };
}
