import { didYouMean } from '../nearest.ts';
import { placeOf, tagsIn, walk } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** The tags of `src/site/components/mdx/tags.ts`, each with its attributes. */
export const lessonTags: Readonly<Record<string, { required: readonly string[]; optional?: readonly string[] }>> = {
  Case: { required: [] },
  Claim: { required: ['says'] },
  Clears: { required: ['id'] },
  Example: { required: [] },
  Figure: { required: ['id'] },
  Margin: { required: [], optional: ['term', 'title', 'note'] },
  Ref: { required: ['id'] },
  Shoal: { required: ['title'] },
  Term: { required: ['id'] },
};

/** Lessons use only the tags of the course, with the attributes these take, and hold no code. */
export const tags: Rule = {
  id: 'tags',
  *check(course) {
    for (const lesson of course.lessons) {
      for (const tag of tagsIn(lesson)) {
        const known = lessonTags[tag.name];
        if (!known) {
          yield {
            ...tag,
            what: `There is no tag <${tag.name}>`,
            mend: didYouMean(tag.name, Object.keys(lessonTags), `use one of ${Object.keys(lessonTags).join(', ')}`),
          };
          continue;
        }
        const given = tag.node.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : '{…}'));
        const allowed = [...known.required, ...(known.optional ?? [])];
        for (const name of given.filter((each) => !allowed.includes(each))) {
          yield {
            ...tag,
            what: `<${tag.name}> has no attribute "${name}"`,
            mend: didYouMean(
              name,
              allowed.filter((each) => !given.includes(each)),
              'remove it',
            ),
          };
        }
        for (const name of allowed.filter((each) => (given.includes(each) ? !tag.attributes[each] : known.required.includes(each)))) {
          yield { ...tag, what: `<${tag.name}> lacks its attribute "${name}"`, mend: `Write ${name}="…" with a text in double quotes` };
        }
        const { term, title, note } = tag.attributes;
        if (tag.name === 'Margin' && (term === undefined) === (title === undefined || note === undefined)) {
          yield {
            ...tag,
            what: '<Margin> needs either a term, or a title and a note',
            mend: 'Write <Margin term="…"> or <Margin title="…" note="…">',
          };
        }
      }
      for (const node of lesson.body ? walk(lesson.body) : []) {
        if (['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type)) {
          yield {
            ...placeOf(lesson, node),
            what: 'There is code in the text',
            mend: 'Remove import lines and braces; tags need no import',
          };
        }
      }
    }
  },
};
