import { countWords, lessonMinutes } from '../../../core/course/reading-time.ts';
import { isAskedInLesson } from '../../../core/quiz/self-check.ts';
import { minutesOfTests } from '../../../core/test/minutes.ts';
import type { CourseFiles } from '../course-files.ts';
import type { Rule } from '../rule.ts';

const most = 300;

/** The whole course takes at most 300 minutes: lessons as the site computes them, planned ones as planned, and the tests. */
export const totalMinutes: Rule = {
  id: 'total-minutes',
  *check(course) {
    const { spine, tests } = course;
    if (!spine) return;
    const entries = spine.data.modules.flatMap(({ lessons }) => lessons);
    const reading = entries.reduce((sum, { id, planned }) => sum + (planned?.minutes ?? minutesOf(id, course)), 0);
    const asking = tests
      ? minutesOfTests(
          tests.data,
          spine.data.modules.map(({ id }) => id),
        )
      : 0;
    if (reading + asking > most)
      yield {
        ...spine.at('modules'),
        what: `The course takes ${reading + asking} minutes, ${reading} for its lessons and ${asking} for its tests; ${most} is the most`,
        mend: 'Cut lessons, plan shorter ones, or draw fewer questions in tests.yaml',
      };
  },
};

function minutesOf(id: string, { lessons, quizzes }: CourseFiles): number {
  const words = lessons.filter((lesson) => lesson.id === id).map(({ text }) => countWords(text));
  const items = quizzes.find(({ lesson }) => lesson === id)?.items ?? [];
  return lessonMinutes(
    [0, ...words],
    items.filter(({ data }) => isAskedInLesson(data)).map(({ data }) => data.kind),
  );
}
