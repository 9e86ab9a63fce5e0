import type { AnswerRules } from '../../kind-rules.ts';
import { readText } from '../../read-answer.ts';

export const singleAnswer: AnswerRules<'single'> = {
  blank: () => '',
  isReady: (item, answer) => item.options.some((option) => option.id === answer),
  keepRight: () => '',
  read: (_, value) => readText(value),
};
