import { countWords, lessonMinutes } from '../../../core/course/reading-time.ts';
import { isAskedInLesson } from '../../../core/quiz/self-check.ts';
import { lessonPairs, startOf } from '../course-files.ts';
import type { Rule } from '../rule.ts';

/** A lesson with its self-check takes 6 to 9 minutes, as the site computes them. */
export const minutes: Rule = {
  id: 'minutes',
  *check(course) {
    for (const { de, en } of lessonPairs(course)) {
      const quiz = course.quizzes.find(({ lesson }) => lesson === de.id);
      if (!quiz?.whole) continue;
      const words = [countWords(de.text), countWords(en.text)];
      const kinds = quiz.items.filter(({ data }) => isAskedInLesson(data)).map(({ data }) => data.kind);
      const total = lessonMinutes(words, kinds);
      if (total >= 6 && total <= 9) continue;
      yield {
        ...startOf(de.file),
        what: `The lesson takes ${total} minutes (${Math.max(...words)} words and ${kinds.length} questions); 6 to 9 is the measure`,
        mend: total < 6 ? 'Say more where the example is thin, or ask another question' : 'Cut the text, or leave out a question',
      };
    }
  },
};
