import type { Locale } from '../../../core/locale/locale.ts';
import { startOf, type LessonFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { months } from '../numbers.ts';
import { blocksIn, sectionsOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { withoutQuotes } from '../wording.ts';

/** Where a text speaks of law: it names an act or a paragraph, or says what an act is about. */
const law: Record<Locale, RegExp> = {
  de: /§|(?<!\p{L})(?:UWG|DSGVO|TDDDG|BFSG|DDG|KSVG|Rechtsberatung|Abmahnung\p{L}*|abgemahnt|Einwilligung\p{L}*|Datenschutz|gesetzlich|rechtswidrig|unlauter\p{L}*)(?!\p{L})/iu,
  en: /§|\b(?:UWG|GDPR|TDDDG|BFSG|DDG|KSVG|legal advice|unlawful|data protection|express consent|warning letters?|required by law|competition act)\b/i,
};
const notice: Record<Locale, RegExp> = { de: /keine Rechtsberatung/i, en: /(?:not|no) legal advice/i };
const orders: Record<Locale, RegExp> = {
  de: /(?<!\p{L})(?:Sie (?:dürfen|müssen)|(?:dürfen|müssen) Sie)(?!\p{L})/u,
  en: /\byou (?:may|must|are allowed to|have to|are obliged to)\b/i,
};
const ask: Record<Locale, RegExp> = {
  de: /(?<!\p{L})(?:fragen Sie|lassen Sie .{0,40}prüfen)/iu,
  en: /\bask\b|\bhave (?:it|them|this) checked/i,
};

const names: Record<Locale, { notice: string; ask: string }> = {
  de: {
    notice: 'Write <Margin title="Keine Rechtsberatung" note="Stand November 2026, deutsches Recht. Fragen Sie …">',
    ask: 'Say whom to ask: "Fragen Sie …"',
  },
  en: {
    notice: 'Write <Margin title="Not legal advice" note="German law as of November 2026. … ask …">',
    ask: 'Say whom to ask: "Ask …"',
  },
};

/** A lesson that speaks of law says that it is no legal advice and of which month, at most a year before its review, and whom to ask. */
export const legalNotice: Rule = {
  id: 'legal-notice',
  *check({ lessons }) {
    for (const lesson of lessons) {
      const { locale } = lesson;
      const blocks = blocksIn(lesson);
      const first = blocks.find(({ text }) => law[locale].test(text));
      if (!first) continue;
      const text = blocks.map((block) => block.text).join('\n');
      if (!notice[locale].test(text)) {
        const { file, line, column } = first;
        yield {
          file,
          line,
          column,
          what: `The text speaks of law ("${law[locale].exec(first.text)![0]}") without a notice`,
          mend: names[locale].notice,
        };
      } else yield* dated(lesson, text);
      yield* unasked(lesson);
    }
  },
};

function* dated({ locale, front, file }: LessonFile, text: string): Generator<Flaw> {
  const [, month, year] = new RegExp(`(?:Stand|[Aa]s (?:of|at))\\s(${months[locale].join('|')})\\s(\\d{4})`).exec(text) ?? [];
  const place = front?.at('reviewed') ?? startOf(file);
  if (!month) {
    yield {
      ...place,
      what: 'The legal notice has no date',
      mend: locale === 'de' ? 'Add "Stand November 2026"' : 'Add "as of November 2026"',
    };
    return;
  }
  const [reviewedYear, reviewedMonth] = (front?.data.reviewed ?? '').split('-').map(Number);
  const age = (reviewedYear! - Number(year)) * 12 + reviewedMonth! - 1 - months[locale].indexOf(month);
  if (age > 12)
    yield {
      ...place,
      what: `The lesson was reviewed ${age} months after the date of its legal notice`,
      mend: 'Check the law again, and bring the notice up to date',
    };
}

/** In a section about law, what one may or must do goes with whom to ask. */
function* unasked(lesson: LessonFile): Generator<Flaw> {
  const { locale } = lesson;
  for (const section of sectionsOf(lesson)) {
    const blocks = blocksIn(lesson, section.nodes);
    if (blocks.some(({ text }) => ask[locale].test(text))) continue;
    for (const { text, file, line, column } of blocks.filter((block) => law[locale].test(block.text))) {
      const order = orders[locale].exec(withoutQuotes(text));
      if (order) yield { file, line, column, what: `"${order[0]}" speaks of law without saying whom to ask`, mend: names[locale].ask };
    }
  }
}
