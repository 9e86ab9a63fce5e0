import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z, type ZodType } from 'zod';
import { isLocale } from '../../core/locale/locale.ts';
import { itemSchema, quizSchema } from '../../core/quiz/item.ts';
import { blankSchema } from '../../core/schemas/blank.ts';
import { caseSchema } from '../../core/schemas/case.ts';
import { courseSchema } from '../../core/schemas/course.ts';
import { deckSchema } from '../../core/schemas/deck.ts';
import { figureSchema } from '../../core/schemas/figure.ts';
import { termSchema } from '../../core/schemas/glossary.ts';
import { guideSchema } from '../../core/schemas/guide.ts';
import { ideaSchema } from '../../core/schemas/idea.ts';
import { lessonSchema } from '../../core/schemas/lesson.ts';
import { misconceptionSchema } from '../../core/schemas/misconception.ts';
import { siteSchema } from '../../core/schemas/site.ts';
import { sourceSchema } from '../../core/schemas/source.ts';
import { testsSchema } from '../../core/schemas/tests.ts';
import { twoDaysSchema } from '../../core/schemas/two-days.ts';
import type {
  BlankFile,
  Catalogue,
  CourseFiles,
  DeckFile,
  FigureFiles,
  GuideFile,
  LessonFile,
  QuizFile,
  Read,
  Sheet,
} from './course-files.ts';
import type { Flaw } from './finding.ts';
import { ledgerFile, readLedger } from './ledger.ts';
import { readDrawing } from './read-drawing.ts';
import { readMdx } from './read-mdx.ts';
import { readYaml, type Yaml } from './read-yaml.ts';

/** Reads a course folder. Never throws on what authors write: every mistake becomes a flaw, and what is sound is still read. */
export function readCourse(folder: string): CourseFiles {
  const files = filesIn(folder);
  const unreadable: Flaw[] = [];
  const sheets: Sheet[] = [];
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

  /** Keeps a parsed sheet for the schema rule; gives nothing where there was nothing to parse. */
  const keep = (file: string, yaml: Yaml, schema: ZodType): Sheet | undefined => {
    unreadable.push(...yaml.flaws);
    if (yaml.flaws.length > 0) return undefined;
    const sheet = { file, schema, value: yaml.value, at: yaml.at };
    sheets.push(sheet);
    return sheet;
  };
  const sheetOf = (file: string, schema: ZodType) => (files.includes(file) ? keep(file, readYaml(file, textOf(file)), schema) : undefined);
  const catalogue = <T>(file: string, schema: ZodType<T>): Catalogue<T> => {
    const sheet = sheetOf(file, z.array(schema));
    const ids = listOf(sheet?.value).flatMap((entry) => (typeof entry['id'] === 'string' ? [entry['id']] : []));
    return { file, entries: sheet ? soundEntries(sheet, [], schema) : [], ids, has: (id) => !sheet || ids.includes(id) };
  };

  const spine = sheetOf('course.yaml', courseSchema);
  const site = sheetOf('site.yaml', siteSchema);
  const tests = sheetOf('tests.yaml', testsSchema);
  const twoDays = sheetOf('guides/two-days.yaml', twoDaysSchema);
  const caseNumbers = sheetOf('case.yaml', caseSchema);

  const lessons = namesOf(files, /^lessons\/(\w+)\/([^/]+)\/([^/]+)\.mdx$/).flatMap(([file, locale, moduleId, id]): LessonFile[] => {
    if (!isLocale(locale)) return [];
    const { frontmatter, body, text, flaws } = readMdx(file, textOf(file));
    const sheet = keep(file, { ...frontmatter, flaws }, lessonSchema);
    return [{ file, locale, moduleId, id, text, body, front: soundSheet(sheet, lessonSchema) }];
  });

  const decks = namesOf(files, /^decks\/(\w+)\/([^/]+)\.mdx$/).flatMap(([file, locale, moduleId]): DeckFile[] => {
    if (!isLocale(locale)) return [];
    const { frontmatter, body, flaws } = readMdx(file, textOf(file));
    const sheet = keep(file, { ...frontmatter, flaws }, deckSchema);
    return [{ file, locale, moduleId, body, front: soundSheet(sheet, deckSchema) }];
  });

  const guides = namesOf(files, /^guides\/(\w+)\/([^/]+)\.mdx$/).flatMap(([file, locale, moduleId]): GuideFile[] => {
    if (!isLocale(locale)) return [];
    const { frontmatter, body, flaws } = readMdx(file, textOf(file));
    const sheet = keep(file, { ...frontmatter, flaws }, guideSchema);
    return [{ file, locale, moduleId, body, front: soundSheet(sheet, guideSchema) }];
  });

  const blanks = namesOf(files, /^blanks\/([^/]+)\.yaml$/).flatMap(([file, id]): BlankFile[] => {
    const sheet = soundSheet(sheetOf(file, blankSchema), blankSchema);
    return sheet ? [{ ...sheet, file, id }] : [];
  });

  const quizzes = namesOf(files, /^quizzes\/([^/]+)\.yaml$/).flatMap(([file, lesson]): QuizFile[] => {
    const sheet = sheetOf(file, quizSchema);
    if (!sheet) return [];
    const items = soundEntries(sheet, ['items'], itemSchema);
    return [{ file, lesson, items, whole: quizSchema.safeParse(sheet.value).success, at: sheet.at }];
  });

  const figureIds = new Set(namesOf(files, /^figures\/([^/]+)\.(?:yaml|svg)$/).map(([, id]) => id));
  const figures = [...figureIds].map((id): FigureFiles => {
    const sheet = sheetOf(`figures/${id}.yaml`, figureSchema);
    const svg = `figures/${id}.svg`;
    const drawing = files.includes(svg) ? readDrawing(svg, textOf(svg)) : undefined;
    unreadable.push(...(drawing?.flaws ?? []));
    return { id, words: soundSheet(sheet, figureSchema), drawing };
  });

  return {
    files,
    unreadable,
    sheets,
    spine: soundSheet(spine, courseSchema),
    site: soundSheet(site, siteSchema),
    tests: soundSheet(tests, testsSchema),
    twoDays: soundSheet(twoDays, twoDaysSchema),
    caseNumbers: soundSheet(caseNumbers, caseSchema),
    lessons,
    decks,
    guides,
    blanks,
    quizzes,
    figures,
    glossary: catalogue('glossary.yaml', termSchema),
    sources: catalogue('sources.yaml', sourceSchema),
    misconceptions: catalogue('misconceptions.yaml', misconceptionSchema),
    ideas: catalogue('ideas.yaml', ideaSchema),
    ledger: files.includes(ledgerFile) ? readLedger(textOf(ledgerFile)) : undefined,
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .toSorted();
}

/** The files whose path has the given form, each followed by the parts of its path that the form captures. */
function namesOf(files: readonly string[], form: RegExp): [file: string, first: string, second: string, third: string][] {
  return files.flatMap((file) => {
    const match = form.exec(file);
    return match ? [[...match] as [string, string, string, string]] : [];
  });
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}

function soundSheet<T>(sheet: Sheet | undefined, schema: ZodType<T>): Read<T> | undefined {
  const parsed = schema.safeParse(sheet?.value);
  return sheet && parsed.success ? { data: parsed.data, at: sheet.at } : undefined;
}

/** The sound entries of a list, so that one broken entry does not hide what is wrong with its neighbours. */
function soundEntries<T>(sheet: Sheet, path: readonly string[], schema: ZodType<T>): Read<T>[] {
  const list = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], sheet.value);
  return (Array.isArray(list) ? list : []).flatMap((entry, index) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [{ data: parsed.data, at: (...inner) => sheet.at(...path, index, ...inner) }] : [];
  });
}
