import type { MdastNode } from 'satteri';
import type { Locale } from '../../../core/locale/locale.ts';
import type { Term } from '../../../core/schemas/glossary.ts';
import { startOf, type LessonFile } from '../course-files.ts';
import type { Place } from '../finding.ts';
import { attributesOf, childrenOf, isTag, placeOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A lesson marks the terms it introduces, and marks a term where the text uses it for the first time (quality bar 11). */
export const termMarks: Rule = {
  id: 'term-marks',
  *check({ lessons, glossary }) {
    const terms = glossary.entries.map(({ data }) => data);
    for (const lesson of lessons.filter(({ body }) => body)) {
      const { used, marked } = readingOf(lesson, terms);
      const misspelt = [...marked.keys()].some((id) => !glossary.has(id));
      for (const { id, term, lesson: home } of terms) {
        const first = used.get(id);
        if (marked.has(id) && first)
          yield {
            ...first,
            what: `"${term[lesson.locale]}" stands here before it is marked in line ${marked.get(id)!.line}`,
            mend: `Write <Term id="${id}"> here and take it off there`,
          };
        if (!marked.has(id) && home === lesson.id && !misspelt)
          yield {
            ...(first ?? startOf(lesson.file)),
            what: `The lesson introduces the term "${id}" and does not mark it`,
            mend: `Write <Term id="${id}">…</Term> at its first use, or give the term another lesson in glossary.yaml`,
          };
      }
    }
  },
};

interface Reading {
  /** Where a term is first used before or without its mark. */
  readonly used: Map<string, Place>;
  /** Where a term is marked. */
  readonly marked: Map<string, Place>;
}

/** Reads a lesson from top to bottom, without headings. */
function readingOf(lesson: LessonFile, terms: readonly Term[]): Reading {
  const reading: Reading = { used: new Map(), marked: new Map() };
  const forms = terms.map(({ id, term }) => ({ id, form: formOf(term[lesson.locale], lesson.locale) }));
  const read = (node: MdastNode): void => {
    if (node.type === 'heading') return;
    if (node.type === 'text') {
      const text = node.value.replaceAll('\n', ' ');
      for (const { id, form } of forms)
        if (!reading.marked.has(id) && !reading.used.has(id) && form.test(text)) reading.used.set(id, placeOf(lesson, node));
      return;
    }
    const { id } = isTag(node) && node.name === 'Term' ? attributesOf(node) : {};
    if (id !== undefined && !reading.marked.has(id)) reading.marked.set(id, placeOf(lesson, node));
    for (const child of childrenOf(node)) read(child);
  };
  read(lesson.body!);
  return reading;
}

const endings: Record<Locale, string> = { de: '(?:s|es|n|en|e)?', en: '(?:s|es)?' };

/** The term as it stands in a text, with its endings; what a label adds in brackets or after a slash does not count. */
function formOf(label: string, locale: Locale): RegExp {
  const word = label.split(/\s*[(/]/)[0]!.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}-])${word}${endings[locale]}(?![\\p{L}-])`, locale === 'en' ? 'iu' : 'u');
}
