import type { AnswerRules } from '../../kind-rules.ts';
import { readTextMap } from '../../read-answer.ts';

export const categorizeAnswer: AnswerRules<'categorize'> = {
  blank: () => ({}),
  isReady: (item, answer) => item.cards.every((card) => item.bins.some((bin) => bin.id === answer[card.id])),
  keepRight: (item, answer) =>
    Object.fromEntries(item.cards.filter((card) => answer[card.id] === card.bin).map((card) => [card.id, card.bin])),
  read: (item, value) =>
    readTextMap(
      value,
      item.cards.map((card) => card.id),
    ),
};
