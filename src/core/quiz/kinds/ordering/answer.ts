import type { AnswerRules } from '../../kind-rules.ts';
import { readTexts } from '../../read-answer.ts';
import { shuffled } from '../../shuffle.ts';

export const orderingAnswer: AnswerRules<'ordering'> = {
  /** A shuffled order that is not the solution: where chance deals the solution, the first step goes to the end. */
  blank(item, seed) {
    const key = item.steps.map((step) => step.id);
    const [first = '', ...others] = shuffled(key, seed);
    return key.join() === [first, ...others].join() ? [...others, first] : [first, ...others];
  },
  isReady: () => true,
  keepRight: (_, answer) => answer,
  read(item, value) {
    const order = readTexts(value);
    const key = item.steps.map((step) => step.id);
    return order && [...order].sort().join() === key.sort().join() ? order : undefined;
  },
};
