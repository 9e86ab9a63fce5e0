import { countWords } from '../../../core/course/reading-time.ts';
import { locales } from '../../../core/locale/locale.ts';
import { counted } from '../counted.ts';
import { startOf, type CourseFiles } from '../course-files.ts';
import type { Flaw, Place } from '../finding.ts';
import { partsOf } from '../item-parts.ts';
import type { Rule } from '../rule.ts';

/** Texts keep their measure in words: a lesson 550 to 1,100, a takeaway 18 at most, a question 60 at most, feedback 12 to 45. */
export const lengths: Rule = {
  id: 'lengths',
  *check(course) {
    for (const { file, text, front } of course.lessons) {
      yield* measure('The lesson', text, [550, 1100], startOf(file));
      for (const [index, takeaway] of (front?.data.takeaways ?? []).entries())
        yield* measure('The takeaway', takeaway, [1, 18], front!.at('takeaways', index));
    }
    yield* questions(course);
  },
};

function* questions({ quizzes }: CourseFiles): Generator<Flaw> {
  for (const { data, at } of quizzes.flatMap(({ items }) => items)) {
    for (const locale of locales) {
      yield* measure('The question', data.stem[locale], [1, 60], at('stem', locale));
      for (const { path, feedback, kind } of partsOf(data)) {
        if (!feedback) continue;
        const [field, text] = feedback;
        yield* measure(kind === 'choice' ? 'The consequence' : 'The feedback', text[locale], [12, 45], at(...path, field, locale));
      }
    }
  }
}

function* measure(name: string, text: string, [least, most]: [number, number], place: Place): Generator<Flaw> {
  const words = countWords(text);
  if (words >= least && words <= most) return;
  const bounds = least > 1 ? `${least} to ${most}` : `at most ${most}`;
  const off = words < least ? `Say more, at least ${counted(least - words, 'word')}` : `Cut at least ${counted(words - most, 'word')}`;
  yield { ...place, what: `${name} has ${counted(words, 'word')}; ${bounds} is the measure`, mend: off };
}
