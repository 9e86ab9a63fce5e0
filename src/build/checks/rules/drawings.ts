import type { Flaw } from '../finding.ts';
import type { DrawnElement, Drawing } from '../read-drawing.ts';
import type { Rule } from '../rule.ts';

/** Drawings are drawn once for both languages and all themes: no colours, styles or code of their own, no words, ids that cannot clash. */
export const drawings: Rule = {
  id: 'drawings',
  *check(course) {
    for (const { id, drawing } of course.figures) {
      if (!drawing || drawing.flaws.length > 0) continue;
      yield* root(drawing);
      for (const element of drawing.elements) {
        yield* forbidden(element);
        yield* identified(element, id, drawing);
      }
      for (const { text, ...place } of drawing.texts) {
        if (/\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, '')))
          yield {
            ...place,
            what: `The drawing holds the words "${text}"`,
            mend: 'Write {{key}} here and the words as a label of that key, in both languages',
          };
      }
    }
  },
};

function* root({ elements: [svg], source, file }: Drawing): Generator<Flaw> {
  const place = { file, line: 1, column: 1 };
  if (!source.startsWith('<svg') || !svg) {
    yield { ...place, what: 'The drawing does not begin with <svg', mend: 'Remove what stands before it' };
    return;
  }
  const [, , width = 0, height = 0] = (svg.attributes['viewBox'] ?? '').split(/[\s,]+/).map(Number);
  if (!(width >= 520 && width <= 600 && height > 0)) {
    yield {
      ...place,
      what: 'The drawing has no viewBox 520 to 600 wide',
      mend: 'Write viewBox="0 0 560 …", so that its letters stay readable on a phone',
    };
  }
}

const themes = 'Use the classes of src/site/styles/figures.css; they follow the theme';
const elements: Record<string, string> = {
  style: themes,
  script: 'Remove it; steps need none',
  foreignObject: 'Use <text>',
  image: 'Draw it',
  a: 'Put links into the lesson',
  title: 'Write title: in the words',
  desc: 'Write description: in the words',
};
const paints = ['fill', 'stroke', 'stop-color', 'color'];

function* forbidden({ name, attributes, ...place }: DrawnElement): Generator<Flaw> {
  const instead = elements[name];
  if (instead) yield { ...place, what: `A drawing holds no <${name}>`, mend: instead };
  if ('style' in attributes) yield { ...place, what: `<${name}> carries a style attribute, which the page's policy blocks`, mend: themes };
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) yield { ...place, what: `<${name}> carries the script "${key}"`, mend: 'Remove it; steps need none' };
    if (paints.includes(key) && !/^(none|currentColor|url\(#.+\))$/.test(value))
      yield { ...place, what: `<${name}> has the colour ${key}="${value}"`, mend: themes };
    if (/(^|:)href$/.test(key) && !value.startsWith('#'))
      yield { ...place, what: `<${name}> refers to ${value} outside the drawing`, mend: 'Draw it here' };
  }
}

function* identified({ name, attributes, ...place }: DrawnElement, id: string, drawing: Drawing): Generator<Flaw> {
  const own = attributes['id'];
  if (own !== undefined && !own.startsWith(`${id}-`))
    yield { ...place, what: `The id "${own}" can clash with another drawing on the page`, mend: `Write id="${id}-${own}"` };
  const defined = drawing.elements.map((element) => element.attributes['id']);
  for (const value of Object.values(attributes)) {
    for (const [, target] of value.matchAll(/url\(#([^)]+)\)|^#(.+)$/g)) {
      if (target && !defined.includes(target))
        yield {
          ...place,
          what: `<${name}> refers to #${target}, which the drawing does not define`,
          mend: `Define it, or use one of ${defined.filter(Boolean).join(', ') || 'your own ids'}`,
        };
    }
  }
}
