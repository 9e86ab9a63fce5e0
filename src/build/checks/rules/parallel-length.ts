import { type LessonFile, lessonPairs, startOf } from '../course-files.ts';
import { blocksIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** The English text of a lesson has 85 to 115 % of the German one's letters. Words would mislead: German joins them. */
export const parallelLength: Rule = {
  id: 'parallel-length',
  *check(course) {
    for (const { de, en } of lessonPairs(course).filter((pair) => pair.de.body && pair.en.body)) {
      const percent = Math.round((letters(en) / letters(de)) * 100);
      if (percent >= 85 && percent <= 115) continue;
      yield {
        ...startOf(en.file),
        what: `The English text is ${percent} % as long as the German one; 85 to 115 % is the measure`,
        mend:
          percent < 85
            ? 'Look for what the English leaves out, or tighten the German'
            : 'Tighten the English, or look for what the German leaves out',
      };
    }
  },
};

const letters = (lesson: LessonFile): number => blocksIn(lesson).reduce((sum, { text }) => sum + text.length, 0);
