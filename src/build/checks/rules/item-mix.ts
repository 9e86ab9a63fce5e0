import { counted } from '../counted.ts';
import { writtenModules } from '../modules.ts';
import type { Rule } from '../rule.ts';

const simple = ['remember', 'understand'];
const leastShare = 0.6;

/** Of a module's questions, at least 60 % ask to apply or more, and there are easy, medium and hard ones. */
export const itemMix: Rule = {
  id: 'item-mix',
  *check(course) {
    for (const { id, place, items } of writtenModules(course)) {
      const demanding = items.filter(({ data }) => !simple.includes(data.bloom)).length;
      if (demanding < leastShare * items.length)
        yield {
          ...place,
          what: `${demanding} of the ${counted(items.length, 'question')} of "${id}" ask to apply or more; 60 % is the least`,
          mend: `Turn ${Math.ceil(leastShare * items.length) - demanding} that ask to remember or understand into cases to decide`,
        };
      for (const difficulty of [1, 2, 3]) {
        if (!items.some(({ data }) => data.difficulty === difficulty))
          yield {
            ...place,
            what: `No question of "${id}" has difficulty ${difficulty}`,
            mend: 'Look which are easier or harder for somebody who has just read the lesson',
          };
      }
    }
  },
};
