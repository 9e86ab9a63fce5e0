/** Everything somebody reads, each text with its place; in pairs where both languages say it side by side. */
import { locales, type Locale, type Localized } from '../../core/locale/locale.ts';
import type { DeckFrontmatter } from '../../core/schemas/deck.ts';
import type { GuideFrontmatter } from '../../core/schemas/guide.ts';
import type { LessonFrontmatter } from '../../core/schemas/lesson.ts';
import { deckPairs, guidePairs, lessonPairs } from './course-files.ts';
import type { CourseFiles, DeckFile, GuideFile, LessonFile, Path, Read } from './course-files.ts';
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

/** A file with frontmatter and running text. */
type TextFile = LessonFile | DeckFile | GuideFile;

/** The paths of the texts in the frontmatter of a lesson. */
const fieldsOfLesson = ({ objectives, takeaways }: LessonFrontmatter): Path[] => [
  ['title'],
  ['summary'],
  ['lede'],
  ['opening', 'question'],
  ['opening', 'answer'],
  ['nextStep', 'title'],
  ['nextStep', 'plan'],
  ...objectives.map((_, index) => ['objectives', index, 'text']),
  ...takeaways.map((_, index) => ['takeaways', index]),
];

/** The paths of the texts in the frontmatter of a deck. */
const fieldsOfDeck = ({ goals, material, sections }: DeckFrontmatter): Path[] => [
  ...goals.map((_, index) => ['goals', index]),
  ...material.map((_, index) => ['material', index]),
  ...sections.map((_, index) => ['sections', index, 'title']),
];

/** The paths of the texts in the frontmatter of a guide. */
const fieldsOfGuide = ({ room, material, variants, pitfalls }: GuideFrontmatter): Path[] => [
  ...room.map((_, index) => ['room', index]),
  ...material.map((_, index) => ['material', index]),
  ...variants.flatMap(({ steps }, variant) => [
    ['variants', variant, 'focus'],
    ...steps.flatMap((_, step) => ['title', 'how'].map((field) => ['variants', variant, 'steps', step, field])),
  ]),
  ...pitfalls.flatMap((_, index) => ['sign', 'reply'].map((field) => ['pitfalls', index, field])),
  ['transfer', 'task'],
  ['transfer', 'check'],
];

function spokenFields({ front }: TextFile): Path[] {
  if (!front) return [];
  if ('lede' in front.data) return fieldsOfLesson(front.data);
  return 'variants' in front.data ? fieldsOfGuide(front.data) : fieldsOfDeck(front.data);
}

/** The field that says what a text is: of steps and pitfalls in a guide their own, else the group they belong to. */
const fieldOf = (path: Path): string => String(['variants', 'pitfalls'].includes(String(path[0])) ? path.at(-1) : path[0]);

function said(file: TextFile, path: Path): Said {
  const text = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], file.front!.data);
  return { ...file.front!.at(...path), text: String(text), field: fieldOf(path) };
}

/** The texts of a frontmatter in both languages, as far as both have them. */
function frontmatterPairs({ de, en }: Localized<TextFile>): Pair[] {
  if (!de.front || !en.front) return [];
  const inEnglish = new Set(spokenFields(en).map(String));
  return spokenFields(de)
    .filter((path) => inEnglish.has(String(path)))
    .map((path) => ({ de: said(de, path), en: said(en, path) }));
}

/** The sheets whose texts stand side by side in both languages. */
function bilingualSheets(course: CourseFiles): Read<unknown>[] {
  return [
    ...[course.spine, course.site, course.twoDays].filter((sheet) => sheet !== undefined),
    ...course.quizzes.flatMap((quiz) => quiz.items),
    ...course.blanks,
    ...course.figures.flatMap((figure) => figure.words ?? []),
    ...[course.glossary, course.sources, course.misconceptions, course.ideas].flatMap<Read<unknown>>((catalogue) => catalogue.entries),
  ];
}

/** Every pair of texts outside the running text of lessons, decks and guides. */
export function allPairs(course: CourseFiles): Pair[] {
  return [
    ...bilingualSheets(course).flatMap(pairsIn),
    ...[...lessonPairs(course), ...deckPairs(course), ...guidePairs(course)].flatMap(frontmatterPairs),
  ];
}

/** What a lesson, deck or guide says, frontmatter first, then its text. */
export function textsOf(file: TextFile): Spoken[] {
  const texts = [...spokenFields(file).map((path) => said(file, path)), ...blocksIn(file)];
  return texts.map((text) => ({ ...text, locale: file.locale }));
}

/** Every text of the course with its language. */
export function allTexts(course: CourseFiles): Spoken[] {
  const paired = bilingualSheets(course)
    .flatMap(pairsIn)
    .flatMap((pair) => locales.map((locale) => ({ ...pair[locale], locale })));
  return [...paired, ...[...course.lessons, ...course.decks, ...course.guides].flatMap(textsOf)];
}
