import type { AnswerRules } from '../../kind-rules.ts';
import { readText, readTexts } from '../../read-answer.ts';

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export const freetextAnswer: AnswerRules<'freetext'> = {
  blank: () => ({ text: '', open: false, ticked: [] }),
  isReady: (_, answer) => answer.open,
  step: (item, answer) => (!answer.open && countWords(answer.text) >= item.minWords ? { ...answer, open: true } : undefined),
  keepRight: (_, { text }) => ({ text, open: false, ticked: [] }),
  read(_, value) {
    if (typeof value !== 'object' || value === null || !('text' in value) || !('ticked' in value)) return undefined;
    const [text, ticked] = [readText(value.text), readTexts(value.ticked)];
    return text !== undefined && ticked ? { text, open: true, ticked } : undefined;
  },
};
