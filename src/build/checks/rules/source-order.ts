import { tagsIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A lesson lists its sources in the order in which its text first cites them, so that readers meet 1 before 2. */
export const sourceOrder: Rule = {
  id: 'source-order',
  *check(course) {
    for (const lesson of course.lessons) {
      const { front } = lesson;
      if (!front || !lesson.body) continue;
      const cited = new Set(tagsIn(lesson).flatMap(({ name, attributes: { id } }) => (name === 'Ref' && id ? [id] : [])));
      // What is listed and not cited, or cited and not listed, is for the rule `sources` to say.
      const listed = [...new Set(front.data.sources)].filter((id) => cited.has(id));
      const inOrder = [...cited].filter((id) => listed.includes(id));
      if (inOrder.join() === listed.join()) continue;
      yield {
        ...front.at('sources'),
        what: 'The sources are listed in another order than the text cites them in, and so are their numbers',
        mend: `Put them into this order: ${inOrder.join(', ')}`,
      };
    }
  },
};
