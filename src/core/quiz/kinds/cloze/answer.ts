import type { AnswerRules } from '../../kind-rules.ts';
import { readTextMap } from '../../read-answer.ts';
import { gradeCloze } from './grade.ts';

export const clozeAnswer: AnswerRules<'cloze'> = {
  blank: () => ({}),
  isReady: (item, answer) => item.gaps.every((gap) => (answer[gap.id] ?? '').trim() !== ''),
  keepRight(item, answer) {
    const right = gradeCloze(item, answer).parts.filter((part) => part.state === 'right');
    return Object.fromEntries(right.map((part) => [part.id, answer[part.id] ?? '']));
  },
  read: (item, value) =>
    readTextMap(
      value,
      item.gaps.map((gap) => gap.id),
    ),
};
