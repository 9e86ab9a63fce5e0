import { isAskedInLesson } from '../../../core/quiz/self-check.ts';
import { startOf, type CourseFiles, type QuizFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A lesson asks four to six questions, each for one of its objectives; every objective is met. */
export const questions: Rule = {
  id: 'questions',
  *check(course) {
    const all = course.quizzes.flatMap(({ items }) => items);
    for (const quiz of course.quizzes) {
      const asked = quiz.items.filter(({ data }) => isAskedInLesson(data));
      if (quiz.whole && (asked.length < 4 || asked.length > 6)) {
        yield {
          ...startOf(quiz.file),
          what: `The lesson asks ${asked.length} questions; 4 to 6 is the measure`,
          mend: 'Add questions, or take "lesson" out of their use',
        };
      }
      for (const { data, at } of quiz.items) {
        const { use, parallelOf } = data;
        if (isAskedInLesson(data) && use.some((each) => each === 'placement' || each === 'final')) {
          yield {
            ...at('use'),
            what: 'A question of a test also stands in the lesson',
            mend: 'Choose: lesson and module, or placement and final',
          };
        }
        const twin = all.find((other) => other.data.id === parallelOf);
        if (parallelOf && (!twin || twin.data === data)) {
          yield {
            ...at('parallelOf'),
            what: `There is no other question "${parallelOf}"`,
            mend: didYouMean(
              parallelOf,
              all.map((each) => each.data.id),
              'write the question first, or remove the field',
            ),
          };
        }
      }
      yield* objectives(quiz, course);
    }
  },
};

function* objectives(quiz: QuizFile, course: CourseFiles): Generator<Flaw> {
  const front = course.lessons.find(({ id, locale }) => id === quiz.lesson && locale === 'de')?.front;
  if (!front) return;
  const known = front.data.objectives.map(({ id }) => id);
  for (const { data, at } of quiz.items) {
    if (!known.includes(data.objective))
      yield {
        ...at('objective'),
        what: `The lesson has no objective "${data.objective}"`,
        mend: didYouMean(data.objective, known, `use one of ${known.join(', ')}`),
      };
  }
  for (const [index, id] of quiz.whole ? known.entries() : []) {
    if (!quiz.items.some(({ data }) => data.objective === id && isAskedInLesson(data)))
      yield {
        ...front.at('objectives', index),
        what: `No question of the lesson meets the objective "${id}"`,
        mend: `Add one to ${quiz.file}, or drop the objective`,
      };
  }
}
