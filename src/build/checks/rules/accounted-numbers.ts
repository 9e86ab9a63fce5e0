import { locales, type Locale } from '../../../core/locale/locale.ts';
import { saidIn } from '../../../core/locale/said-in.ts';
import type { Source } from '../../../core/schemas/source.ts';
import type { CourseFiles, LessonFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { months, numbersIn, type FoundNumber } from '../numbers.ts';
import { blocksIn, citationsIn, isStory, type Block } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { textsOf, type Spoken } from '../texts.ts';

/**
 * Every number that states a fact is accounted for. Where a paragraph cites, its numbers stand in the entry of a source of the
 * lesson. Elsewhere, and where the paragraph names the firm of the case, they may also be numbers of the case. Left alone are the
 * scene and the worked example (`case-numbers` reads them), days and times, and numbers up to twelve without unit or decimals
 * (they count what stands there). Outside paragraphs that cite, so are measures of time and length we set ourselves ("in 14
 * Tagen"), a hundred as a base, and in an opening that is no story of the firm plain numbers: they are its sum.
 */
export const accountedNumbers: Rule = {
  id: 'accounted-numbers',
  *check(course) {
    const fromCase = numbersOfCase(course);
    const firm = course.caseNumbers?.data.firm;
    for (const lesson of course.lessons.filter(({ front, body }) => front && body)) {
      const listed = lesson.front!.data.sources;
      if (!listed.every((id) => course.sources.entries.some(({ data }) => data.id === id))) continue;
      const fromSources = new Set(course.sources.entries.flatMap(({ data }) => (listed.includes(data.id) ? numbersOf(data) : [])));
      for (const said of stated(lesson)) {
        const cites = citationsIn(said as Block).length > 0;
        const ofCase = !cites || (firm !== undefined && said.text.includes(firm));
        const isSum = said.field === 'opening' && !(firm !== undefined && Object.values(lesson.front!.data.opening).join().includes(firm));
        const known = (value: string) => fromSources.has(value) || (ofCase && fromCase.has(value));
        const strange = numbersIn(said.text, said.locale).filter(({ value }) => !known(value));
        const reported = new Set<string>();
        for (const number of strange) {
          if (reported.has(number.value) || isFree(number, said, { cites, isSum })) continue;
          reported.add(number.value);
          const { file, line, column } = said;
          yield { file, line, column, ...words(number.shown, cites) };
        }
      }
    }
  },
};

const words = (shown: string, cites: boolean): Pick<Flaw, 'what' | 'mend'> =>
  cites
    ? {
        what: `The number ${shown} comes from nowhere: none of the lesson’s sources has it`,
        mend: 'Correct it, or write it into supports of the source it comes from',
      }
    : {
        what: `The number ${shown} comes from nowhere: neither a source of the lesson nor the case has it`,
        mend: 'Correct it, cite a source whose entry has it, or write it into case.yaml with what it follows from',
      };

/** What a lesson says outside the story of the case, which has a rule of its own. */
const stated = (lesson: LessonFile): Spoken[] => textsOf(lesson).filter((said) => !isStory(said));

function numbersOf({ title, container = '', year, supports }: Source): string[] {
  const numbers = locales.flatMap((locale) =>
    numbersIn([title, container, supports].map((text) => saidIn(locale, text)).join(' '), locale),
  );
  return [String(year), ...numbers.map(({ value }) => value)];
}

/** The numbers of the case; a course without `case.yaml` has those that its scenes and examples tell. */
function numbersOfCase({ caseNumbers, lessons }: CourseFiles): Set<string> {
  if (caseNumbers) return new Set(caseNumbers.data.numbers.map(({ value }) => String(value)));
  const told = lessons.flatMap((lesson) =>
    blocksIn(lesson)
      .filter(isStory)
      .flatMap(({ text }) => numbersIn(text, lesson.locale)),
  );
  return new Set(told.map(({ value }) => value));
}

const afterMonth = new RegExp(`(?:${Object.values(months).flat().join('|')})\\s$`);
const ownMeasure: Record<Locale, RegExp> = {
  de: /^[\s-]?(?:min(?![\p{L}])|Minuten?|Sekunden?|Stunden?|Wochenstunden|Tagen?|Wochen?|Monaten?|Jahren?|Wörtern?|Zeichen|Sätzen?)/u,
  en: /^[\s-]?(?:min\b|minutes?|seconds?|hours?|days?|weeks?|months?|years?|words?|characters?|sentences?)/,
};

function isFree(
  { value, shown, hour }: FoundNumber,
  { text, locale }: Spoken,
  { cites, isSum }: { readonly cites: boolean; readonly isSum: boolean },
): boolean {
  const at = text.indexOf(shown);
  const after = text.slice(at + shown.length);
  const before = text.slice(0, at);
  const number = Number(value);
  if (/^\d*-/.test(value) || afterMonth.test(before) || (hour && Number.parseInt(value, 10) <= 24)) return true;
  const isPlain = !/^[\s\u00a0]?[%€$]/.test(after) && !/[€$]$/.test(before);
  if (isPlain && (isSum || (number <= 12 && Number.isInteger(number)))) return true;
  return !cites && (number === 100 || ownMeasure[locale].test(after));
}
