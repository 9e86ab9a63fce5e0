import type { AnswerRules } from '../../kind-rules.ts';
import { readTexts } from '../../read-answer.ts';

export const multipleAnswer: AnswerRules<'multiple'> = {
  blank: () => [],
  isReady: (item, answer) => item.options.some((option) => answer.includes(option.id)),
  keepRight: (item, answer) => item.options.filter((option) => option.correct && answer.includes(option.id)).map((option) => option.id),
  read: (_, value) => readTexts(value),
};
