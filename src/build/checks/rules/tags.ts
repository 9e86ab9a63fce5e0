import { tagsIn } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { codeIn, misshapen, type TagForm } from '../tag-forms.ts';

/** The tags of `src/site/components/mdx/tags.ts`, each with its attributes. */
export const lessonTags: Readonly<Record<string, TagForm>> = {
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
        yield* misshapen(tag, lessonTags);
        const { term, title, note } = tag.attributes;
        if (tag.name === 'Margin' && (term === undefined) === (title === undefined || note === undefined)) {
          yield {
            ...tag,
            what: '<Margin> needs either a term, or a title and a note',
            mend: 'Write <Margin term="…"> or <Margin title="…" note="…">',
          };
        }
      }
      yield* codeIn(lesson);
    }
  },
};
