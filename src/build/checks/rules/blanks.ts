import type { BlankFile, CourseFiles } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { slidesOf } from '../slides.ts';

/** A sheet for an exercise belongs to slides of its module, takes no more minutes than they have, and the sheets of a module are numbered from 1. */
export const blanks: Rule = {
  id: 'blanks',
  *check(course) {
    for (const blank of course.blanks) {
      yield* inModule(course, blank);
      yield* onSlides(course, blank);
      yield* exampleRows(blank);
    }
    // What cannot be read has a number nobody knows.
    const whole = course.files.filter((file) => file.startsWith('blanks/')).length === course.blanks.length;
    if (!whole) return;
    for (const [, sheets] of Map.groupBy(course.blanks, ({ data }) => data.module)) yield* numbered(sheets);
  },
};

function* inModule({ spine }: CourseFiles, { data, at }: BlankFile): Generator<Flaw> {
  const modules = spine?.data.modules.map(({ id }) => id);
  if (modules && !modules.includes(data.module))
    yield {
      ...at('module'),
      what: `course.yaml has no module "${data.module}" for this sheet`,
      mend: didYouMean(data.module, modules, `name one of ${modules.join(', ')}`),
    };
}

function* onSlides({ decks }: CourseFiles, { data, at }: BlankFile): Generator<Flaw> {
  const deck = decks.find(({ moduleId, locale }) => moduleId === data.module && locale === 'de');
  if (!deck?.body) return;
  const slides = slidesOf(deck);
  const known = slides.map(({ id }) => id);
  for (const [index, id] of data.slides.entries()) {
    if (!known.includes(id))
      yield {
        ...at('slides', index),
        what: `The deck of the module "${data.module}" has no slide "${id}"`,
        mend: didYouMean(id, known, 'name a slide that needs this sheet'),
      };
  }
  const own = slides.filter(({ id }) => data.slides.includes(id));
  const time = own.reduce((sum, { minutes }) => sum + Number(minutes), 0);
  // Slides that are missing or have no whole minutes are reported already.
  const timed = own.length === data.slides.length && own.every(({ minutes }) => /^\d+$/.test(minutes));
  if (timed && data.minutes > time)
    yield {
      ...at('minutes'),
      what: `The sheet takes ${data.minutes} minutes, and its slides have ${time}`,
      mend: 'Ask for less on the sheet, or name every slide that needs it',
    };
}

function* exampleRows({ data, at }: BlankFile): Generator<Flaw> {
  for (const [index, block] of data.blocks.entries()) {
    if (block.kind !== 'table' || !block.example) continue;
    const cells = block.columns.length;
    if (typeof block.rows !== 'number')
      yield {
        ...at('blocks', index, 'example'),
        what: `The table "${block.id}" has named rows and an example, which is a row without a name`,
        mend: 'Remove the example, or give the number of rows instead of their names',
      };
    else if (block.example.de.length !== cells || block.example.en.length !== cells)
      yield {
        ...at('blocks', index, 'example'),
        what: `The example of the table "${block.id}" does not fill its ${cells} columns`,
        mend: 'Write one text for each column, in both languages',
      };
  }
}

function* numbered(sheets: readonly BlankFile[]): Generator<Flaw> {
  const inOrder = sheets.toSorted((a, b) => a.data.number - b.data.number);
  for (const [index, { data, at }] of inOrder.entries()) {
    if (data.number === index + 1) continue;
    yield {
      ...at('number'),
      what: `The sheets of the module "${data.module}" are numbered ${inOrder.map((each) => each.data.number).join(', ')}`,
      mend: 'Number them 1, 2, 3 and so on, in the order in which they are needed',
    };
    return;
  }
}
