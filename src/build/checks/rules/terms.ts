import type { CourseFiles } from '../course-files.ts';
import { didYouMean } from '../nearest.ts';
import { tagsIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Terms marked in a lesson are in the glossary, once a lesson and never inside one another; a term's lesson exists. */
export const terms: Rule = {
  id: 'terms',
  *check(course) {
    const { glossary } = course;
    for (const lesson of course.lessons) {
      const marked = new Map<string, number>();
      for (const tag of tagsIn(lesson)) {
        const { id = '', term = '' } = tag.attributes;
        const named = tag.name === 'Term' ? id : tag.name === 'Margin' ? term : '';
        if (named && !glossary.has(named)) {
          yield {
            ...tag,
            what: `The glossary has no term "${named}"`,
            mend: didYouMean(named, glossary.ids, `add it to ${glossary.file}`),
          };
        }
        if (tag.name !== 'Term') continue;
        if (tag.inside.includes('Term'))
          yield { ...tag, what: `The term "${id}" is marked inside another term`, mend: 'Mark one of the two' };
        const before = marked.get(id);
        if (before) yield { ...tag, what: `The term "${id}" was already marked in line ${before}`, mend: 'Mark it at its first use only' };
        marked.set(id, before ?? tag.line);
      }
    }
    const lessons = lessonIds(course);
    for (const { data, at } of lessons ? glossary.entries : []) {
      if (!lessons!.includes(data.lesson)) {
        yield {
          ...at('lesson'),
          what: `The term "${data.id}" belongs to a lesson "${data.lesson}" that course.yaml does not list`,
          mend: didYouMean(data.lesson, lessons!, 'name the lesson that introduces it'),
        };
      }
    }
  },
};

function lessonIds({ spine }: CourseFiles): string[] | undefined {
  return spine?.data.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
}
