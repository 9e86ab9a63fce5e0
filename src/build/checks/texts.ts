/** Everything somebody reads, each text with its place; in pairs where both languages say it side by side. */
import { locales, type Locale, type Localized } from '../../core/locale/locale.ts';
import { deckPairs, lessonPairs, type CourseFiles, type DeckFile, type LessonFile, type Path, type Read } from './course-files.ts';
import type { Place } from './finding.ts';
import { blocksIn } from './prose.ts';

export interface Said extends Place {
  readonly text: string;
  /** The innermost field that holds it: `stem`, `feedback`, `takeaways`; in the text of a lesson or deck the kind of block. */
  readonly field: string;
  /** In the text of a lesson or deck, the names of the tags around it. */
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

/** The paths of the texts in the frontmatter of a lesson. */
function fieldsOfLesson({ front }: LessonFile): Path[] {
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

/** The paths of the texts in the frontmatter of a deck. */
function fieldsOfDeck({ front }: DeckFile): Path[] {
  if (!front) return [];
  return [
    ...front.data.goals.map((_, index) => ['goals', index]),
    ...front.data.material.map((_, index) => ['material', index]),
    ...front.data.sections.map((_, index) => ['sections', index, 'title']),
  ];
}

const spokenFields = (file: LessonFile | DeckFile): Path[] => ('id' in file ? fieldsOfLesson(file) : fieldsOfDeck(file));

function said(file: LessonFile | DeckFile, path: Path): Said {
  const text = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], file.front!.data);
  return { ...file.front!.at(...path), text: String(text), field: String(path[0]) };
}

/** The texts of a frontmatter in both languages, as far as both have them. */
function frontmatterPairs({ de, en }: Localized<LessonFile | DeckFile>): Pair[] {
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
    ...course.blanks,
    ...course.figures.flatMap((figure) => figure.words ?? []),
    ...[course.glossary, course.sources, course.misconceptions, course.ideas].flatMap<Read<unknown>>((catalogue) => catalogue.entries),
  ];
}

/** Every pair of texts outside the running text of lessons and decks. */
export function allPairs(course: CourseFiles): Pair[] {
  return [...bilingualSheets(course).flatMap(pairsIn), ...[...lessonPairs(course), ...deckPairs(course)].flatMap(frontmatterPairs)];
}

/** What a lesson or deck says, frontmatter first, then its text. */
export function textsOf(file: LessonFile | DeckFile): Spoken[] {
  const texts = [...spokenFields(file).map((path) => said(file, path)), ...blocksIn(file)];
  return texts.map((text) => ({ ...text, locale: file.locale }));
}

/** Every text of the course with its language. */
export function allTexts(course: CourseFiles): Spoken[] {
  const paired = bilingualSheets(course)
    .flatMap(pairsIn)
    .flatMap((pair) => locales.map((locale) => ({ ...pair[locale], locale })));
  return [...paired, ...[...course.lessons, ...course.decks].flatMap(textsOf)];
}
