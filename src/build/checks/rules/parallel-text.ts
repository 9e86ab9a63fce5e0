import type { MdastNode } from 'satteri';
import type { Localized } from '../../../core/locale/locale.ts';
import { lessonPairs, startOf, type LessonFile } from '../course-files.ts';
import type { Flaw, Place } from '../finding.ts';
import { attributesOf, childrenOf, isTag, placeOf, sectionsOf, tagsIn, type Section } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Both languages of a lesson are built alike: same sections, and in each the same headings, tags, paragraphs and lists in the same order. */
export const parallelText: Rule = {
  id: 'parallel-text',
  *check(course) {
    for (const pair of lessonPairs(course).filter(({ de, en }) => de.body && en.body)) {
      const [german, english] = [sectionsOf(pair.de), sectionsOf(pair.en)];
      if (german.length === english.length) {
        for (const [index, section] of german.entries()) yield* firstDifference(pair, section, english[index]!);
      } else {
        const at = english.at(-1) ?? startOf(pair.en.file);
        const what = `The German text has ${german.length} sections, the English ${english.length}`;
        yield { ...at, what, mend: `Give ${pair.en.file} and ${pair.de.file} the same "##" headings in the same order` };
      }
    }
  },
};

interface Part {
  readonly shown: string;
  readonly place: Place;
}

/** A section as a list of its parts; terms and references count with their paragraph, where each language orders them as it likes. */
function partsOf(lesson: LessonFile, nodes: readonly MdastNode[]): Part[] {
  return nodes.flatMap((node) => {
    const place = placeOf(lesson, node);
    if (isTag(node)) {
      const { id, term } = attributesOf(node);
      const shown = `<${node.name}${id ? ` id="${id}"` : ''}${term ? ` term="${term}"` : ''}>`;
      return [
        { shown, place },
        ...partsOf(lesson, childrenOf(node)),
        ...(childrenOf(node).length > 0 ? [{ shown: `</${node.name}>`, place }] : []),
      ];
    }
    if (node.type === 'heading') return [{ shown: `a heading of level ${node.depth}`, place }];
    if (node.type === 'list')
      return [{ shown: `a list of ${node.children.length}`, place }, ...node.children.flatMap((item) => partsOf(lesson, childrenOf(item)))];
    if (node.type !== 'paragraph') return [{ shown: `a ${node.type}`, place }];
    const inline = tagsIn({ ...lesson, body: node }).map(({ name, attributes }) => `<${name} id="${attributes['id']}">`);
    return [{ shown: ['a paragraph', ...inline.toSorted()].join(' with '), place }];
  });
}

function* firstDifference(pair: Localized<LessonFile>, german: Section, english: Section): Generator<Flaw> {
  const [de, en] = [partsOf(pair.de, german.nodes), partsOf(pair.en, english.nodes)];
  const different = de.findIndex(({ shown }, index) => shown !== en[index]?.shown);
  if (different < 0 && de.length === en.length) return;
  const at = different < 0 ? de.length : different;
  const nothing = { shown: 'nothing more in this section', place: (en.at(-1) ?? de.at(-1)!).place };
  const [here, there] = [de[at] ?? nothing, en[at] ?? nothing];
  yield {
    ...there.place,
    what: `English has ${there.shown} where German has ${here.shown}${here === nothing ? '' : ` (line ${here.place.line})`}`,
    mend: `Build both texts alike, section by section; compare ${pair.de.file}`,
  };
}
