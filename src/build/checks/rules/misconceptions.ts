import { isAskedInLesson } from '../../../core/quiz/self-check.ts';
import type { CourseFiles } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { partsOf } from '../item-parts.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/**
 * A question with options names the belief behind at least one wrong option, one of the lesson's own; each belief of a lesson is
 * met by a question. An option that no belief of the lesson stands behind goes without: readers are told the belief when they
 * choose it, and one that is not theirs misleads them.
 */
export const misconceptions: Rule = {
  id: 'misconceptions',
  *check(course) {
    yield* homelessBeliefs(course);
    for (const quiz of course.quizzes) {
      const own = course.misconceptions.entries.filter(({ data }) => data.lesson === quiz.lesson);
      const used = new Set<string>();
      for (const { data, at } of quiz.items) {
        const parts = partsOf(data);
        const wrong = parts.filter(({ kind, correct }) => kind === 'option' && correct === false);
        if (wrong.length > 0 && !wrong.some(({ misconception }) => misconception))
          yield {
            ...at('id'),
            what: 'None of the wrong options names a misconception',
            mend: `Add misconception: to those that come from one, with one of ${own.map((each) => each.data.id).join(', ')}`,
          };
        for (const { path, misconception, correct } of parts) {
          if (!misconception) continue;
          if (isAskedInLesson(data)) used.add(misconception);
          yield* judge(misconception, quiz.lesson, course, at(...path, 'misconception'));
          if (correct)
            yield {
              ...at(...path, 'misconception'),
              what: 'A right option names a misconception',
              mend: 'Remove it, or check which option is right',
            };
        }
      }
      for (const { data, at } of quiz.whole ? own : []) {
        if (!used.has(data.id))
          yield {
            ...at('id'),
            what: `No question of "${quiz.lesson}" meets the belief "${data.id}"`,
            mend: `Name it at a wrong answer in ${quiz.file}, or remove it here`,
          };
      }
    }
  },
};

function* homelessBeliefs({ misconceptions: { entries }, spine }: CourseFiles): Generator<Flaw> {
  const lessons = spine?.data.modules.flatMap((module) => module.lessons.map(({ id }) => id));
  for (const { data, at } of entries) {
    if (lessons && !lessons.includes(data.lesson))
      yield {
        ...at('lesson'),
        what: `course.yaml lists no lesson "${data.lesson}"`,
        mend: didYouMean(data.lesson, lessons, 'name the lesson that clears the belief'),
      };
  }
}

function* judge(
  id: string,
  lesson: string,
  { misconceptions: catalogue }: CourseFiles,
  place: ReturnType<CourseFiles['quizzes'][number]['at']>,
): Generator<Flaw> {
  const entry = catalogue.entries.find(({ data }) => data.id === id);
  const own = catalogue.entries.filter(({ data }) => data.lesson === lesson).map(({ data }) => data.id);
  if (!catalogue.has(id))
    yield { ...place, what: `There is no misconception "${id}"`, mend: didYouMean(id, own, `add it to ${catalogue.file}`) };
  else if (entry && entry.data.lesson !== lesson) {
    yield {
      ...place,
      what: `The misconception "${id}" belongs to the lesson "${entry.data.lesson}"`,
      mend: own.length > 0 ? `Use one of ${own.join(', ')}` : `Add one for this lesson to ${catalogue.file}`,
    };
  }
}
