import { parseNumber } from '../../../locale/numbers.ts';
import type { AnswerRules } from '../../kind-rules.ts';
import { readText } from '../../read-answer.ts';

export const numericAnswer: AnswerRules<'numeric'> = {
  blank: () => '',
  isReady: (item, answer) => parseNumber(answer, item.locale, item.unit) !== null,
  keepRight: () => '',
  read: (_, value) => readText(value),
};
