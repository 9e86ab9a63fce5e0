import type { Localized } from '../../../core/locale/locale.ts';
import { deckPairs, startOf, type DeckFile } from '../course-files.ts';
import type { Flaw, Place } from '../finding.ts';
import { childrenOf, tagsIn } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { slidesOf, type Slide } from '../slides.ts';

/** Both languages of a deck are built alike: same sections, same slides with the same minutes, and in each the same tags and as many steps and choices. */
export const deckParallel: Rule = {
  id: 'deck-parallel',
  *check(course) {
    for (const pair of deckPairs(course)) {
      yield* frontmatter(pair);
      if (pair.de.body && pair.en.body) yield* slides(pair);
    }
  },
};

function* frontmatter({ de, en }: Localized<DeckFile>): Generator<Flaw> {
  if (!de.front || !en.front) return;
  const mend = `Write the same in ${de.file} and ${en.file}`;
  for (const field of ['goals', 'material'] as const) {
    const [german, english] = [de.front.data[field].length, en.front.data[field].length];
    if (german !== english) yield { ...en.front.at(field), what: `German has ${german} entries in "${field}", English ${english}`, mend };
  }
  const [german, english] = [de.front.data, en.front.data].map(({ sections }) => sections.map(({ id }) => id).join(', '));
  if (german !== english)
    yield { ...en.front.at('sections'), what: `The sections differ: German has "${german}", English "${english}"`, mend };
}

function* slides({ de, en }: Localized<DeckFile>): Generator<Flaw> {
  const [german, english] = [slidesOf(de), slidesOf(en)];
  const other = german.findIndex(({ id }, index) => id !== english[index]?.id);
  const mend = `Build both decks alike; compare ${de.file}`;
  if (other >= 0 || german.length !== english.length) {
    const at = other < 0 ? german.length : other;
    const [here, there] = [german[at], english[at]].map((slide) => (slide ? `the slide "${slide.id}"` : 'nothing more'));
    const { file, line, column } = english[at] ?? english.at(-1) ?? startOf(en.file);
    yield { file, line, column, what: `English has ${there} where German has ${here}`, mend };
    return;
  }
  for (const [index, slide] of german.entries()) {
    const [here, there] = [partsOf(de, slide), partsOf(en, english[index]!)];
    const at = here.findIndex(({ shown }, part) => shown !== there[part]?.shown);
    if (at < 0 && here.length === there.length) continue;
    const first = at < 0 ? here.length : at;
    const [one, two] = [here, there].map((parts) => parts[first]?.shown ?? 'nothing more in this slide');
    const { file, line, column } = there[first]?.place ?? english[index]!;
    yield { file, line, column, what: `English has ${two} where German has ${one}`, mend };
  }
}

/** The tags of a slide, itself first, each with its attributes and the number of its steps or choices. */
function partsOf(deck: DeckFile, slide: Slide): { shown: string; place: Place }[] {
  return tagsIn({ ...deck, body: slide.node }).map(({ name, attributes, node, ...place }) => {
    const given = Object.entries(attributes).map(([field, value]) => ` ${field}="${value}"`);
    const list = ['Steps', 'Poll'].includes(name) ? childrenOf(node).find(({ type }) => type === 'list') : undefined;
    return { shown: `<${name}${given.join('')}>${list ? ` with ${childrenOf(list).length} entries` : ''}`, place };
  });
}
