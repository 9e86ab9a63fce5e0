import { id as anId } from '../../../core/schemas/fields.ts';
import type { DeckFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { childrenOf, isTag, placeOf, tagsIn, type Tag } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { isNotes, slidesOf } from '../slides.ts';
import { codeIn, misshapen, type TagForm } from '../tag-forms.ts';

/** The tags of `src/site/components/deck/tags.ts`, each with its attributes and the tags it stands in. */
export const slideTags: Readonly<Record<string, TagForm & { readonly inside: readonly string[] }>> = {
  Slide: { required: ['id', 'section', 'minutes'], inside: [] },
  Steps: { required: [], inside: ['Slide'] },
  Figure: { required: ['id'], flags: ['steps'], inside: ['Slide'] },
  Question: { required: ['id'], inside: ['Slide'] },
  Poll: { required: ['id', 'kind'], inside: ['Slide'] },
  Notes: { required: [], inside: ['Slide'] },
  Aim: { required: [], inside: ['Slide', 'Notes'] },
  Say: { required: [], inside: ['Slide', 'Notes'] },
  Ask: { required: [], inside: ['Slide', 'Notes'] },
  Watch: { required: [], inside: ['Slide', 'Notes'] },
};

/** Decks use only the tags of slides, with the attributes these take and each in its place: all in slides, the notes last, and in them first the aim. */
export const deckTags: Rule = {
  id: 'deck-tags',
  *check({ decks }) {
    for (const deck of decks) {
      for (const tag of tagsIn(deck)) {
        yield* misshapen(tag, slideTags);
        yield* misplaced(tag);
        yield* badIds(tag);
        if (childrenOf(tag.node).some(({ type }) => type === 'text'))
          yield {
            ...tag,
            what: `A text stands on the line of its tag <${tag.name}>`,
            mend: 'Leave an empty line after the opening tag and before the closing one',
          };
      }
      yield* inOrder(deck);
      yield* codeIn(deck);
    }
  },
};

function* misplaced({ name, inside, ...place }: Tag): Generator<Flaw> {
  const known = slideTags[name];
  if (!known || inside.join() === known.inside.join()) return;
  const around = inside.at(-1);
  const belongs = known.inside.at(-1);
  yield {
    ...place,
    what: `<${name}> stands ${around ? `in <${around}>` : 'outside every slide'}`,
    mend: belongs ? `Put it directly into <${belongs}>` : 'Close the tag before it; slides stand one after the other',
  };
}

function* badIds({ name, attributes, ...place }: Tag): Generator<Flaw> {
  if (!slideTags[name]) return;
  for (const field of ['id', 'section']) {
    const value = attributes[field];
    if (value && !anId.safeParse(value).success)
      yield { ...place, what: `"${value}" cannot be an id`, mend: 'Use lower-case letters, digits and single hyphens' };
  }
}

function* inOrder(deck: DeckFile): Generator<Flaw> {
  const outside = deck.body && childrenOf(deck.body).find(({ type }) => type !== 'yaml' && !type.startsWith('mdx'));
  if (outside)
    yield { ...placeOf(deck, outside), what: 'This stands outside every slide', mend: 'Move it into a <Slide>, or into the notes of one' };
  for (const { node, notes } of slidesOf(deck)) {
    const parts = childrenOf(node);
    const after = parts[parts.findIndex(isNotes) + 1];
    if (notes && after)
      yield { ...placeOf(deck, after), what: 'Something follows the notes of the slide', mend: 'Put <Notes> last, once in each slide' };
    const first = notes && childrenOf(notes)[0];
    if (notes && !(first && isTag(first) && first.name === 'Aim'))
      yield {
        ...placeOf(deck, first ?? notes),
        what: 'The notes do not begin with an aim',
        mend: 'Write <Aim> first: what the group has or can do after the slide',
      };
  }
}
