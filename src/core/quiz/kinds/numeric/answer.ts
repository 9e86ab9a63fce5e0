import { formatNumber } from '../../../locale/numbers.ts';
import type { AnswerRules } from '../../kind-rules.ts';
import { readText } from '../../read-answer.ts';
import { numberIn } from './quantity.ts';

export const numericAnswer: AnswerRules<'numeric'> = {
  blank: () => '',
  isReady: (item, answer) => numberIn(item, answer) !== null,
  keepRight: () => '',
  // "1.200" is another number in English: the number is kept, and written as each language writes it.
  keep: numberIn,
  read: (item, value) => (Number.isFinite(value) ? formatNumber(value as number, item.locale) : readText(value)),
};
