import { countWords } from '../../../core/course/reading-time.ts';
import { locales } from '../../../core/locale/locale.ts';
import { counted } from '../counted.ts';
import { startOf, type FigureFiles } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import { tagsIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Every figure has a drawing and words that fit each other in both languages, is described in 15 to 60 words, and stands in a lesson. */
export const figures: Rule = {
  id: 'figures',
  *check(course) {
    const known = course.figures.map(({ id }) => id);
    const allRead = course.lessons.every(({ body }) => body);
    const shown = course.lessons.flatMap((lesson) => tagsIn(lesson).filter(({ name }) => name === 'Figure'));
    for (const { attributes, ...tag } of shown) {
      const id = attributes['id'] ?? '';
      if (id && !known.includes(id))
        yield {
          ...tag,
          what: `There is no figure "${id}"`,
          mend: didYouMean(id, known, `draw figures/${id}.svg and write figures/${id}.yaml`),
        };
    }
    for (const figure of course.figures) {
      const [svg, yaml] = [`figures/${figure.id}.svg`, `figures/${figure.id}.yaml`];
      if (!course.files.includes(svg))
        yield { ...startOf(yaml), what: 'The figure has words, but no drawing', mend: `Draw ${svg}, or delete this file` };
      if (!course.files.includes(yaml))
        yield { ...startOf(svg), what: 'The figure has a drawing, but no words', mend: `Write ${yaml}, or delete this file` };
      if (allRead && !shown.some(({ attributes }) => attributes['id'] === figure.id)) {
        yield {
          ...startOf(course.files.includes(yaml) ? yaml : svg),
          what: 'No lesson shows this figure',
          mend: `Write <Figure id="${figure.id}" /> in both languages of a lesson, or delete the figure`,
        };
      }
      yield* description(figure);
      yield* labels(figure);
      yield* steps(figure);
    }
  },
};

function* description({ words }: FigureFiles): Generator<Flaw> {
  for (const locale of words ? locales : []) {
    const count = countWords(words!.data.description[locale]);
    if (count >= 15 && count <= 60) continue;
    yield {
      ...words!.at('description', locale),
      what: `The description has ${counted(count, 'word')}; 15 to 60 say what the drawing shows`,
      mend: count < 15 ? 'State the relations the drawing shows' : 'Leave details to the steps',
    };
  }
}

function* labels({ words, drawing }: FigureFiles): Generator<Flaw> {
  if (!words || !drawing) return;
  const used = drawing.texts.flatMap(({ text, ...place }) =>
    [...text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map(([, key]) => ({ ...place, key: key! })),
  );
  for (const locale of locales) {
    const defined = Object.keys(words.data.labels[locale]);
    for (const { key, ...place } of used) {
      if (!defined.includes(key))
        yield {
          ...place,
          what: `The label "${key}" has no text in "${locale}"`,
          mend: `Add it to labels in line ${words.at('labels', locale).line} of the words`,
        };
    }
    for (const key of defined) {
      if (!used.some((each) => each.key === key))
        yield {
          ...words.at('labels', locale, key),
          what: `The drawing does not use the label "${key}"`,
          mend: `Write {{${key}}} in the drawing, or remove the label`,
        };
    }
  }
}

function* steps({ words, drawing }: FigureFiles): Generator<Flaw> {
  if (!words || !drawing) return;
  const { de, en } = words.data.steps;
  if (de.length !== en.length)
    yield {
      ...words.at('steps', 'en'),
      what: `German tells ${de.length} steps, English ${en.length}`,
      mend: 'Tell the same steps in both languages',
    };
  const drawn = drawing.elements.flatMap(({ attributes, ...place }) =>
    attributes['data-step'] === undefined ? [] : [{ ...place, step: attributes['data-step'] }],
  );
  for (const { step, ...place } of drawn) {
    if (!(Number(step) >= 1 && Number(step) <= de.length))
      yield {
        ...place,
        what: `The drawing has a step "${step}", and the words tell ${de.length} steps`,
        mend: `Number the groups from 1 to ${de.length}`,
      };
  }
  for (const number of words.data.tool ? [] : de.keys()) {
    if (!drawn.some(({ step }) => Number(step) === number + 1))
      yield {
        ...words.at('steps', 'de', number),
        what: `The drawing has no group for step ${number + 1}`,
        mend: `Put data-step="${number + 1}" on the group that the step brings to the fore`,
      };
  }
}
