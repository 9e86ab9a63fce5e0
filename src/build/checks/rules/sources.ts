import { didYouMean } from '../nearest.ts';
import { tagsIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** The sources a lesson lists are in `sources.yaml`, once each; all of them are cited in its text, and nothing else is. */
export const sources: Rule = {
  id: 'sources',
  *check(course) {
    for (const lesson of course.lessons) {
      const { front } = lesson;
      if (!front || !lesson.body) continue;
      const listed = front.data.sources;
      const references = tagsIn(lesson).filter(({ name }) => name === 'Ref');
      for (const [index, id] of listed.entries()) {
        const place = front.at('sources', index);
        if (!course.sources.has(id))
          yield {
            ...place,
            what: `There is no source "${id}"`,
            mend: didYouMean(id, course.sources.ids, `add it to ${course.sources.file}`),
          };
        if (listed.indexOf(id) < index) yield { ...place, what: `The source "${id}" is listed twice`, mend: 'Remove one of the two' };
        if (!references.some(({ attributes }) => attributes['id'] === id)) {
          yield {
            ...place,
            what: `The source "${id}" is listed, but the text never cites it`,
            mend: `Put <Ref id="${id}" /> after the statement it supports, or take it off the list`,
          };
        }
      }
      for (const { attributes, ...tag } of references) {
        const id = attributes['id'] ?? '';
        if (id && !listed.includes(id))
          yield {
            ...tag,
            what: `The text cites "${id}", which the lesson does not list`,
            mend: didYouMean(id, listed, `add it to sources in line ${front.at('sources').line}`),
          };
      }
    }
  },
};
