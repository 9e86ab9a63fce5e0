import { wholeCourse } from '../../../core/course/course.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Each path has a name of its own and leads through lessons that are there, each of them once. */
export const paths: Rule = {
  id: 'paths',
  *check({ spine }) {
    if (!spine) return;
    const lessons = spine.data.modules.flatMap((module) => module.lessons.map(({ id }) => id));
    for (const [index, path] of spine.data.paths.entries()) {
      const taken = [wholeCourse, ...spine.data.paths.slice(0, index).map(({ id }) => id)];
      if (taken.includes(path.id))
        yield {
          ...spine.at('paths', index, 'id'),
          what: `${path.id === wholeCourse ? 'The whole course' : 'Another path'} has the id "${path.id}" already`,
          mend: 'Give this path another id',
        };
      for (const [place, lesson] of path.lessons.entries()) {
        const at = spine.at('paths', index, 'lessons', place);
        if (!lessons.includes(lesson))
          yield {
            ...at,
            what: `The path leads to a lesson "${lesson}", which no module lists`,
            mend: didYouMean(lesson, lessons, 'remove the line'),
          };
        if (path.lessons.indexOf(lesson) < place)
          yield { ...at, what: `The path leads through "${lesson}" twice`, mend: 'Remove one of the two lines' };
      }
    }
  },
};
