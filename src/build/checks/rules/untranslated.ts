import { deckPairs, guidePairs, lessonPairs, type CourseFiles } from '../course-files.ts';
import { blocksIn } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { allPairs, type Pair } from '../texts.ts';

/** A text of more than three words is not the same in both languages. */
export const untranslated: Rule = {
  id: 'untranslated',
  *check(course) {
    for (const { de, en } of [...allPairs(course), ...blockPairs(course)]) {
      if (de.text !== en.text || de.text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= 3) continue;
      const { text, ...place } = en;
      yield { ...place, what: `German and English are the same text: "${shortened(text)}"`, mend: 'Translate it' };
    }
  },
};

function blockPairs(course: CourseFiles): Pair[] {
  return [...lessonPairs(course), ...deckPairs(course), ...guidePairs(course)].flatMap(({ de, en }) => {
    const german = new Map(blocksIn(de).map((block) => [block.text, block]));
    return blocksIn(en).flatMap((block) => {
      const same = german.get(block.text);
      return same ? [{ de: same, en: block }] : [];
    });
  });
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
