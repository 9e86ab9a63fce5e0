/** The course as its files hold it. Only sound data carries a type; what a rule may rely on is what is here. */
import type { MdastNode } from 'satteri';
import type { ZodType } from 'zod';
import type { Locale, Localized } from '../../core/locale/locale.ts';
import type { Item } from '../../core/quiz/item.ts';
import type { Blank } from '../../core/schemas/blank.ts';
import type { CaseNumbers } from '../../core/schemas/case.ts';
import type { CourseEntry } from '../../core/schemas/course.ts';
import type { DeckFrontmatter } from '../../core/schemas/deck.ts';
import type { FigureWords } from '../../core/schemas/figure.ts';
import type { Term } from '../../core/schemas/glossary.ts';
import type { GuideFrontmatter } from '../../core/schemas/guide.ts';
import type { Idea } from '../../core/schemas/idea.ts';
import type { LessonFrontmatter } from '../../core/schemas/lesson.ts';
import type { Misconception } from '../../core/schemas/misconception.ts';
import type { SiteEntry } from '../../core/schemas/site.ts';
import type { Source } from '../../core/schemas/source.ts';
import type { Tests } from '../../core/schemas/tests.ts';
import type { TwoDays } from '../../core/schemas/two-days.ts';
import type { Flaw, Place } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { Drawing } from './read-drawing.ts';

export type Path = readonly (string | number)[];

/** Sound data with the place of each of its parts. A part that is missing has the place of what should hold it. */
export interface Read<T> {
  readonly data: T;
  at(...path: Path): Place;
}

/** A YAML file or frontmatter as it was read, sound or not; the schema says what it should be. */
export interface Sheet {
  readonly file: string;
  readonly value: unknown;
  readonly schema: ZodType;
  at(...path: Path): Place;
}

/** A list of things other files name by id. */
export interface Catalogue<T> {
  readonly file: string;
  readonly entries: readonly Read<T>[];
  readonly ids: readonly string[];
  /** Whether an id may be named; unsound entries count, and every id where the file cannot be read. */
  has(id: string): boolean;
}

/** Running text with tags. */
export interface Prose {
  readonly file: string;
  /** Missing where the text cannot be parsed. */
  readonly body: MdastNode | undefined;
}

export interface LessonFile extends Prose {
  readonly locale: Locale;
  readonly moduleId: string;
  readonly id: string;
  /** Missing where the frontmatter is unsound. */
  readonly front: Read<LessonFrontmatter> | undefined;
  /** The text below the frontmatter, as written. */
  readonly text: string;
}

/** The slides of a module in one language; `slides.ts` takes them apart. */
export interface DeckFile extends Prose {
  readonly locale: Locale;
  readonly moduleId: string;
  /** Missing where the frontmatter is unsound. */
  readonly front: Read<DeckFrontmatter> | undefined;
}

/** How a session on a module runs, in one language. */
export interface GuideFile extends Prose {
  readonly locale: Locale;
  readonly moduleId: string;
  /** Missing where the frontmatter is unsound. */
  readonly front: Read<GuideFrontmatter> | undefined;
}

/** A sheet for an exercise; only sound ones are read. */
export interface BlankFile extends Read<Blank> {
  readonly file: string;
  /** From the file name. */
  readonly id: string;
}

export interface QuizFile {
  readonly file: string;
  /** From the file name. */
  readonly lesson: string;
  /** The sound items. */
  readonly items: readonly Read<Item>[];
  /** Whether every item is sound, so that a rule may say what is missing. */
  readonly whole: boolean;
  at(...path: Path): Place;
}

export interface FigureFiles {
  readonly id: string;
  readonly words: Read<FigureWords> | undefined;
  readonly drawing: Drawing | undefined;
}

export interface CourseFiles {
  /** Every file in the folder, as paths from it. */
  readonly files: readonly string[];
  /** What could not be parsed. */
  readonly unreadable: readonly Flaw[];
  readonly sheets: readonly Sheet[];
  readonly spine: Read<CourseEntry> | undefined;
  readonly site: Read<SiteEntry> | undefined;
  readonly tests: Read<Tests> | undefined;
  /** Missing where nobody wrote how the course goes in two days. */
  readonly twoDays: Read<TwoDays> | undefined;
  /** Missing where the course has no running case. */
  readonly caseNumbers: Read<CaseNumbers> | undefined;
  readonly lessons: readonly LessonFile[];
  readonly decks: readonly DeckFile[];
  readonly guides: readonly GuideFile[];
  readonly blanks: readonly BlankFile[];
  readonly quizzes: readonly QuizFile[];
  readonly figures: readonly FigureFiles[];
  readonly glossary: Catalogue<Term>;
  readonly sources: Catalogue<Source>;
  readonly misconceptions: Catalogue<Misconception>;
  readonly ideas: Catalogue<Idea>;
  readonly ledger: Ledger | undefined;
}

/** The files without which there is no course. */
export const neededFiles = ['course.yaml', 'site.yaml', 'glossary.yaml', 'sources.yaml', 'misconceptions.yaml', 'tests.yaml'];

/** The lessons that have a file in both languages. */
export function lessonPairs(course: CourseFiles): Localized<LessonFile>[] {
  return course.lessons.flatMap((de) => {
    const en = course.lessons.find((other) => other.locale === 'en' && other.id === de.id && other.moduleId === de.moduleId);
    return de.locale === 'de' && en ? [{ de, en }] : [];
  });
}

/** The decks that have a file in both languages. */
export const deckPairs = ({ decks }: CourseFiles): Localized<DeckFile>[] => pairsOf(decks);

/** The guides that have a file in both languages. */
export const guidePairs = ({ guides }: CourseFiles): Localized<GuideFile>[] => pairsOf(guides);

function pairsOf<T extends DeckFile | GuideFile>(files: readonly T[]): Localized<T>[] {
  return files.flatMap((de) => {
    const en = files.find((other) => other.locale === 'en' && other.moduleId === de.moduleId);
    return de.locale === 'de' && en ? [{ de, en }] : [];
  });
}

/** The beginning of a file, for what concerns the whole of it. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });
