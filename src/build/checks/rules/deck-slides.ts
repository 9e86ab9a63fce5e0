import type { MdastNode } from 'satteri';
import type { DeckFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { attributesOf, childrenOf, isTag, placeOf, textOf, walk, type TagNode } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { slidesOf, wordsIn, type Slide } from '../slides.ts';

const most = { heading: 60, seen: 45 };
const notesLength = { least: 15, most: 130 };
const steps = { least: 2, most: 5 };
const options = { least: 2, most: 4 };
const pollKinds = ['opinion', 'estimate', 'open'];

/** A slide says one idea in few words under one short heading, reveals few things, and tells in its notes what to do with it. */
export const deckSlides: Rule = {
  id: 'deck-slides',
  *check({ decks }) {
    for (const deck of decks) {
      for (const slide of slidesOf(deck)) {
        yield* heading(deck, slide);
        yield* words(deck, slide);
        for (const tag of slide.seen.filter(isTag)) {
          if (tag.name === 'Steps') yield* list(deck, tag, 'The steps', steps);
          if (tag.name === 'Poll') yield* poll(deck, tag);
        }
      }
    }
  },
};

const isHeading = (node: MdastNode) => node.type === 'heading';

function* heading(deck: DeckFile, { id, node, seen }: Slide): Generator<Flaw> {
  const headings = [...walk(node)].filter(isHeading);
  const first = seen.find(isHeading);
  if (!first || first.depth !== 2)
    yield {
      ...placeOf(deck, first ?? node),
      what: `The slide "${id}" has no heading with two "#"`,
      mend: 'Begin it with "## " and its idea as a short sentence',
    };
  for (const other of headings.filter((each) => each !== first))
    yield {
      ...placeOf(deck, other),
      what: `The slide "${id}" has a further heading`,
      mend: 'One idea a slide: make two slides of it, or a plain line',
    };
  const length = first ? textOf(first).length : 0;
  if (first && length > most.heading)
    yield {
      ...placeOf(deck, first),
      what: `The heading has ${length} characters; ${most.heading} is the most`,
      mend: 'Say the idea in fewer words',
    };
}

function* words(deck: DeckFile, { id, node, seen, notes }: Slide): Generator<Flaw> {
  const shown = wordsIn(deck, seen);
  if (shown > most.seen)
    yield {
      ...placeOf(deck, node),
      what: `The slide "${id}" shows ${shown} words; ${most.seen} is the most`,
      mend: 'Move what you say yourself into its notes',
    };
  if (!notes) {
    const mend = 'End it with <Notes>: <Aim> first, then what you say, ask and watch';
    yield { ...placeOf(deck, node), what: `The slide "${id}" has no notes`, mend };
    return;
  }
  const said = wordsIn(deck, [notes]);
  if (said < notesLength.least || said > notesLength.most)
    yield {
      ...placeOf(deck, notes),
      what: `The notes have ${said} words; ${notesLength.least} to ${notesLength.most} help somebody who takes over tomorrow`,
      mend: said > notesLength.most ? 'Keep what one says, asks and watches' : 'Say more: what you say, what you ask, what goes wrong',
    };
}

function* poll(deck: DeckFile, tag: TagNode): Generator<Flaw> {
  const { kind } = attributesOf(tag);
  if (kind === 'opinion') yield* list(deck, tag, 'The opinions', options);
  else if (kind && !pollKinds.includes(kind))
    yield { ...placeOf(deck, tag), what: `There is no poll of the kind "${kind}"`, mend: `Write one of ${pollKinds.join(', ')}` };
  else if (kind && childrenOf(tag).some(({ type }) => type === 'list'))
    yield {
      ...placeOf(deck, tag),
      what: `A poll of the kind "${kind}" has nothing to choose from`,
      mend: 'Ask in one sentence, or write kind="opinion"',
    };
}

/** Around one list, with this many entries. */
function* list(deck: DeckFile, tag: TagNode, name: string, { least, most: highest }: typeof steps): Generator<Flaw> {
  const [only, ...others] = childrenOf(tag);
  if (only?.type !== 'list' || others.length > 0) {
    yield { ...placeOf(deck, tag), what: `${name} are no list`, mend: `Put one list with "- " into <${tag.name}>, and nothing else` };
    return;
  }
  const { length } = childrenOf(only);
  if (length < least || length > highest)
    yield {
      ...placeOf(deck, tag),
      what: `${name} are ${length}; ${least} to ${highest} can be taken in`,
      mend: length > highest ? 'Leave out the weakest' : 'Add what is missing, or write it as a plain line',
    };
}
