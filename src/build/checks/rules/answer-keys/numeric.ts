import { locales } from '../../../../core/locale/locale.ts';
import { numbersIn } from '../../numbers.ts';
import type { KeyCheck } from './key-check.ts';

/** The answer lies on its scale, the worked solution arrives at it, and no slip counts as right. */
export const numericKey: KeyCheck<'numeric'> = function* ({ data, at }) {
  const { answer, tolerance, scale, slips, worked } = data;
  if (scale.min >= scale.max || answer < scale.min || answer > scale.max) {
    yield {
      ...at('scale'),
      what: `The answer ${answer} does not lie on the scale from ${scale.min} to ${scale.max}`,
      mend: 'Widen the scale, or correct the answer',
    };
  }
  for (const locale of locales) {
    const reached = numbersIn(worked[locale], locale).some(({ value }) => Math.abs(Number(value) - Math.abs(answer)) <= tolerance);
    if (!reached)
      yield {
        ...at('worked', locale),
        what: `The worked solution never arrives at ${answer}`,
        mend: 'End it with the answer, or correct the answer',
      };
  }
  for (const [index, slip] of slips.entries()) {
    if (Math.abs(slip.value - answer) <= tolerance + slip.tolerance) {
      yield {
        ...at('slips', index, 'value'),
        what: `The slip ${slip.value} lies within the tolerance of the answer ${answer}`,
        mend: 'Make a tolerance smaller, or remove the slip',
      };
    }
  }
};
