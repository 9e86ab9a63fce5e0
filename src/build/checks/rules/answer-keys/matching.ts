import { didYouMean } from '../../nearest.ts';
import type { KeyCheck } from './key-check.ts';

/** Every prompt has its own answer, and exactly one answer stays over. */
export const matchingKey: KeyCheck<'matching'> = function* ({ data, at }) {
  const answers = data.answers.map(({ id }) => id);
  for (const [index, { answer }] of data.prompts.entries()) {
    const place = at('prompts', index, 'answer');
    if (!answers.includes(answer))
      yield { ...place, what: `There is no answer "${answer}"`, mend: didYouMean(answer, answers, `use one of ${answers.join(', ')}`) };
    const before = data.prompts.findIndex((prompt) => prompt.answer === answer);
    if (before < index)
      yield {
        ...place,
        what: `The answer "${answer}" already belongs to the prompt in line ${at('prompts', before).line}`,
        mend: 'Give each prompt an answer of its own',
      };
  }
  const over = data.answers.length - data.prompts.length;
  if (over !== 1)
    yield {
      ...at('answers'),
      what: `There are ${data.prompts.length} prompts and ${data.answers.length} answers`,
      mend: 'Offer exactly one answer more than prompts, so that the last pair is no gift',
    };
};
