/** Everything a reader reads outside the text of lessons, each with its place; in pairs where both languages say it. */
import { locales, type Locale, type Localized } from '../../core/locale/locale.ts';
import { lessonPairs, type CourseFiles, type LessonFile, type Path, type Read } from './course-files.ts';
import type { Place } from './finding.ts';
import { blocksIn } from './prose.ts';

export interface Said extends Place {
  readonly text: string;
  /** The innermost field that holds it: `stem`, `feedback`, `takeaways`; in the text of a lesson the kind of block. */
  readonly field: string;
  /** In the text of a lesson, the names of the tags around it. */
  readonly inside?: readonly string[];
}

/** A text with its language. */
export type Spoken = Said & { readonly locale: Locale };

export type Pair = Localized<Said>;

/** Lists in which each language has its own entries. */
const unpaired = ['synonyms', 'accepted'];

/** The texts of a sheet that stand as `de` and `en` side by side. Lists and groups in both languages are paired entry by entry. */
export function pairsIn({ data, at }: Read<unknown>): Pair[] {
  const search = (value: unknown, path: Path): Pair[] => {
    if (typeof value !== 'object' || value === null) return [];
    const fields = value as Record<string, unknown>;
    if ('de' in fields && 'en' in fields) return leaves(fields['de'], fields['en'], [...path, 'de'], [...path, 'en'], at);
    return Object.entries(fields).flatMap(([key, inner]) => (unpaired.includes(key) ? [] : search(inner, [...path, key])));
  };
  return search(data, []);
}

function leaves(de: unknown, en: unknown, dePath: Path, enPath: Path, at: Read<unknown>['at']): Pair[] {
  if (typeof de === 'string' && typeof en === 'string') {
    const field = String(dePath.findLast((step) => typeof step === 'string' && step !== 'de') ?? '');
    return [{ de: { ...at(...dePath), text: de, field }, en: { ...at(...enPath), text: en, field } }];
  }
  if (typeof de !== 'object' || typeof en !== 'object' || de === null || en === null) return [];
  return Object.entries(de).flatMap(([key, inner]) =>
    leaves(inner, (en as Record<string, unknown>)[key], [...dePath, key], [...enPath, key], at),
  );
}

/** The paths of the texts in a lesson's frontmatter. */
function spokenFields({ front }: LessonFile): Path[] {
  if (!front) return [];
  return [
    ['title'],
    ['summary'],
    ['lede'],
    ['opening', 'question'],
    ['opening', 'answer'],
    ['nextStep', 'title'],
    ['nextStep', 'plan'],
    ...front.data.objectives.map((_, index) => ['objectives', index, 'text']),
    ...front.data.takeaways.map((_, index) => ['takeaways', index]),
  ];
}

function said(lesson: LessonFile, path: Path): Said {
  const text = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], lesson.front!.data);
  return { ...lesson.front!.at(...path), text: String(text), field: String(path[0]) };
}

/** The texts of a lesson's frontmatter in both languages, as far as both have them. */
function frontmatterPairs({ de, en }: Localized<LessonFile>): Pair[] {
  if (!de.front || !en.front) return [];
  const inEnglish = new Set(spokenFields(en).map(String));
  return spokenFields(de)
    .filter((path) => inEnglish.has(String(path)))
    .map((path) => ({ de: said(de, path), en: said(en, path) }));
}

/** The sheets whose texts stand side by side in both languages. */
function bilingualSheets(course: CourseFiles): Read<unknown>[] {
  return [
    ...[course.spine, course.site].filter((sheet) => sheet !== undefined),
    ...course.quizzes.flatMap((quiz) => quiz.items),
    ...course.figures.flatMap((figure) => figure.words ?? []),
    ...[course.glossary, course.sources, course.misconceptions, course.ideas].flatMap<Read<unknown>>((catalogue) => catalogue.entries),
  ];
}

/** Every pair of texts outside the running text of lessons. */
export function allPairs(course: CourseFiles): Pair[] {
  return [...bilingualSheets(course).flatMap(pairsIn), ...lessonPairs(course).flatMap(frontmatterPairs)];
}

/** What a lesson says, frontmatter first, then its text. */
export function textsOf(lesson: LessonFile): Spoken[] {
  const texts = [...spokenFields(lesson).map((path) => said(lesson, path)), ...blocksIn(lesson)];
  return texts.map((text) => ({ ...text, locale: lesson.locale }));
}

/** Every text of the course with its language. */
export function allTexts(course: CourseFiles): Spoken[] {
  const paired = bilingualSheets(course)
    .flatMap(pairsIn)
    .flatMap((pair) => locales.map((locale) => ({ ...pair[locale], locale })));
  return [...paired, ...course.lessons.flatMap(textsOf)];
}
