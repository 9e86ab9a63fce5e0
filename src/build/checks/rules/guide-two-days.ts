import { clockText, minutesOfDay } from '../../../core/guide/clock-text.ts';
import { sessionLengths } from '../../../core/guide/session-lengths.ts';
import { minutesOf } from '../../../core/guide/timetable.ts';
import type { CourseFiles, Read } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { TwoDays } from '../../../core/schemas/two-days.ts';

/** The two-day form of the course: each day's parts end when the day ends, and every module with a guide comes once, in the order of the course. */
export const guideTwoDays: Rule = {
  id: 'guide-two-days',
  *check(course) {
    if (!course.twoDays) return;
    yield* inTime(course.twoDays);
    if (course.spine) yield* eachModule(course, course.twoDays);
  },
};

function* inTime({ data, at }: Read<TwoDays>): Generator<Flaw> {
  for (const [index, { starts, ends, parts }] of data.days.entries()) {
    const reached = minutesOfDay(starts)! + minutesOf(parts);
    if (reached !== minutesOfDay(ends))
      yield {
        ...at('days', index, 'ends'),
        what: `Day ${index + 1} ends at ${ends}, but its parts last until ${clockText(reached)}`,
        mend: 'Change the minutes of its parts, or when it ends',
      };
  }
}

function* eachModule({ spine, guides }: CourseFiles, { data, at }: Read<TwoDays>): Generator<Flaw> {
  const order = spine!.data.modules.map(({ id }) => id);
  const lengths: readonly number[] = sessionLengths;
  let reached = -1;
  for (const [day, { parts }] of data.days.entries()) {
    for (const [index, part] of parts.entries()) {
      if (!('module' in part)) continue;
      const here = at('days', day, 'parts', index);
      const position = order.indexOf(part.module);
      if (position < 0) {
        const what = `course.yaml has no module "${part.module}"`;
        yield { ...here, what, mend: didYouMean(part.module, order, 'use the ids of its modules') };
      } else if (position <= reached)
        yield {
          ...here,
          what: `The module "${part.module}" comes after "${order[reached]}"`,
          mend: 'Keep the order of the course, each module once',
        };
      if (!lengths.includes(part.minutes))
        yield {
          ...here,
          what: `The module "${part.module}" takes ${part.minutes} minutes, and its guide has no running order of this length`,
          mend: `Write one of ${lengths.join(', ')}`,
        };
      reached = Math.max(reached, position);
    }
  }
  const planned = data.days.flatMap(({ parts }) => parts.flatMap((part) => ('module' in part ? [part.module] : [])));
  const guided = order.filter((id) => guides.some(({ moduleId }) => moduleId === id));
  for (const id of guided.filter((each) => !planned.includes(each)))
    yield {
      ...at('days'),
      what: `The module "${id}" has a guide and no place in the two days`,
      mend: 'Add it where it stands in the course',
    };
}
