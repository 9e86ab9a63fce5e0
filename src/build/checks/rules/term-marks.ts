import type { MdastNode } from 'satteri';
import type { Locale } from '../../../core/locale/locale.ts';
import type { Term } from '../../../core/schemas/glossary.ts';
import { startOf, type LessonFile } from '../course-files.ts';
import type { Place } from '../finding.ts';
import { attributesOf, childrenOf, isTag, placeOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/**
 * A lesson marks the terms it introduces, and marks a term where the text uses it for the first time. Terms it uses without any
 * mark are looked for outside the scene, where people speak as they do, and in German alone: both texts carry the same marks,
 * and English terms such as "sales" and "reach" are everyday words too.
 */
export const termMarks: Rule = {
  id: 'term-marks',
  *check({ lessons, glossary }) {
    const terms = glossary.entries.map(({ data }) => data);
    for (const lesson of lessons.filter(({ body }) => body)) {
      const { used, stated, marked } = readingOf(lesson, terms);
      const misspelt = [...marked.keys()].some((id) => !glossary.has(id));
      for (const { id, term, lesson: home } of terms) {
        const first = used.get(id);
        if (marked.has(id) && first)
          yield {
            ...first,
            what: `"${term[lesson.locale]}" stands here before it is marked in line ${marked.get(id)!.line}`,
            mend: `Write <Term id="${id}"> here and take it off there`,
          };
        if (marked.has(id) || misspelt) continue;
        if (home !== lesson.id && stated.has(id) && lesson.locale === 'de')
          yield {
            ...stated.get(id)!,
            what: `"${term.de}" is a term of the glossary, and the lesson marks it nowhere`,
            mend: `Write <Term id="${id}">…</Term> here and in the other language, or use another word`,
          };
        if (home === lesson.id)
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
  /** Where it is so used outside the scene. */
  readonly stated: Map<string, Place>;
  /** Where a term is marked. */
  readonly marked: Map<string, Place>;
}

/** Reads a lesson from top to bottom. In headings, labels in bold, links and marked terms a word is named rather than used. */
function readingOf(lesson: LessonFile, terms: readonly Term[]): Reading {
  const reading: Reading = { used: new Map(), stated: new Map(), marked: new Map() };
  const forms = formsOf(terms, lesson.locale);
  const read = (node: MdastNode, around: { readonly named?: boolean; readonly scene?: boolean } = {}): void => {
    if (node.type === 'heading') return;
    if (node.type === 'text') {
      const text = node.value.replaceAll('\n', ' ');
      const unmarked = around.named ? [] : forms.filter(({ id }) => !reading.marked.has(id));
      for (const { id } of unmarked.filter((term) => uses(text, term))) {
        const place = placeOf(lesson, node);
        if (!reading.used.has(id)) reading.used.set(id, place);
        if (!around.scene && !reading.stated.has(id)) reading.stated.set(id, place);
      }
      return;
    }
    const tag = isTag(node) ? node.name : undefined;
    const { id } = isTag(node) && tag === 'Term' ? attributesOf(node) : {};
    if (id !== undefined && !reading.marked.has(id)) reading.marked.set(id, placeOf(lesson, node));
    const named = around.named || tag === 'Term' || node.type === 'strong' || node.type === 'link';
    for (const child of childrenOf(node)) read(child, { named, scene: around.scene || tag === 'Case' });
  };
  read(lesson.body!);
  return reading;
}

const endings: Record<Locale, string> = { de: '(?:s|es|n|en|e)?', en: '(?:s|es)?' };

interface TermForm {
  readonly id: string;
  readonly form: RegExp;
  /** Terms of several words of which this one is a part: "brand" does not stand in "brand ambassador". */
  readonly longer: readonly RegExp[];
}

const uses = (text: string, { form, longer }: TermForm): boolean =>
  form.test(longer.reduce((rest, each) => rest.replaceAll(each, '·'), text));

function formsOf(terms: readonly Term[], locale: Locale): TermForm[] {
  const words = terms.map(({ id, term }) => ({ id, word: wordOf(term[locale]) }));
  return words.map(({ id, word }) => ({
    id,
    form: formOf(word, locale),
    longer: words
      .filter((other) => other.word !== word && formOf(word, locale).test(other.word))
      .map((other) => formOf(other.word, locale, 'g')),
  }));
}

/** What a label adds in brackets or after a slash does not count. */
const wordOf = (label: string): string => label.split(/\s+[(/]/)[0]!;

/** The term as it stands in a text, with its endings. */
function formOf(word: string, locale: Locale, flag = ''): RegExp {
  const literal = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}-])${literal}${endings[locale]}(?![\\p{L}-])`, `${locale === 'en' ? 'iu' : 'u'}${flag}`);
}
