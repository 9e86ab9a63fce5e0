import type { AnswerRules } from '../../kind-rules.ts';
import { readTextMap } from '../../read-answer.ts';

export const matchingAnswer: AnswerRules<'matching'> = {
  blank: () => ({}),
  isReady: (item, answer) => item.prompts.every((prompt) => item.answers.some((each) => each.id === answer[prompt.id])),
  keepRight: (item, answer) =>
    Object.fromEntries(item.prompts.filter((prompt) => answer[prompt.id] === prompt.answer).map((prompt) => [prompt.id, prompt.answer])),
  read: (item, value) =>
    readTextMap(
      value,
      item.prompts.map((prompt) => prompt.id),
    ),
};
