import type { Locale } from '../../../core/locale/locale.ts';
import type { Flaw } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';

/** Each language is set by its own rules (content/style). */
export const typography: Rule = {
  id: 'typography',
  *check(course) {
    for (const { text, locale, ...place } of allTexts(course)) {
      for (const habit of habits) {
        const found = habit.locale === undefined || habit.locale === locale ? habit.form.exec(text) : null;
        if (found) yield { ...place, what: `${habit.what}: "${around(text, found.index, found[0].length)}"`, mend: habit.mend };
      }
      yield* quotes(text, locale, place);
    }
  },
};

interface Habit extends Pick<Flaw, 'what' | 'mend'> {
  readonly locale?: Locale;
  readonly form: RegExp;
}

const marks = { de: { open: '„', close: '“', strangers: /”/ }, en: { open: '“', close: '”', strangers: /„/ } } as const;

const habits: readonly Habit[] = [
  { form: /"/, what: 'A straight quotation mark', mend: 'Write „…“ in German and “…” in English' },
  { form: /(?<=\p{L})'|'(?=\p{L})/u, what: 'A straight apostrophe', mend: 'Write ’' },
  { form: / {2}/, what: 'Two spaces in a row', mend: 'Remove one' },
  { form: / --? /, what: 'A hyphen as a dash', mend: 'Write two sentences or a comma; between numbers, write the minus sign −' },
  { form: /\.\.\./, what: 'Three dots', mend: 'Write the sign …' },
  {
    locale: 'de',
    form: /\d ?[€%]/,
    what: 'No protected space before the unit',
    mend: 'Put a protected space (U+00A0) between number and unit',
  },
  {
    locale: 'de',
    form: /(?<![\d,])\d{1,3}(?: \d{3})+(?!\d)/,
    what: 'A plain space groups thousands',
    mend: 'Put a protected space (U+00A0) there',
  },
  { locale: 'en', form: /\d\s%/, what: 'A space before the percent sign', mend: 'Write 30% in one' },
  { locale: 'en', form: /\d\s?€|€\s/, what: 'The euro sign is not in front of its number', mend: 'Write €6,000' },
];

function* quotes(text: string, locale: Locale, place: Omit<Flaw, 'what' | 'mend'>): Generator<Flaw> {
  const { open, close, strangers } = marks[locale];
  const count = (mark: string) => text.split(mark).length - 1;
  const stranger = strangers.exec(text);
  const mend = `Write ${open}…${close}`;
  if (stranger) yield { ...place, what: `A quotation mark of the other language: "${around(text, stranger.index, 1)}"`, mend };
  else if (count(open) !== count(close))
    yield { ...place, what: `${count(open)} opening and ${count(close)} closing quotation marks in one text`, mend };
}

/** The place in its surroundings, so that an author can search for it. */
function around(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - 20), at + length + 20).trim();
}
