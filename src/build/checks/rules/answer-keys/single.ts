import type { KeyCheck } from './key-check.ts';

/** Exactly one option is right. */
export const singleKey: KeyCheck<'single'> = function* ({ data, at }) {
  const right = data.options.filter(({ correct }) => correct);
  if (right.length === 0) yield { ...at('options'), what: 'No option is right', mend: 'Write correct: true at the right one' };
  if (right.length > 1)
    yield {
      ...at('options', data.options.indexOf(right[1]!)),
      what: `${right.length} options are right`,
      mend: 'Leave correct: true at one of them, or make the question kind: multiple',
    };
};
