import type { Localized } from '../../../locale/locale.ts';
import type { Description } from '../../kind-rules.ts';
import { verdictByScore, verdictWords } from '../../verdict.ts';

interface Words {
  task: string;
  missing: string;
  reasons: string;
  wanted: (text: string) => string;
  part: { right: string; wrong: string; missed: string };
}

const words: Localized<Words> = {
  de: {
    task: 'Eine Antwort',
    missing: 'Wählen Sie zuerst eine Antwort.',
    reasons: 'Warum, steht bei jeder Antwort.',
    wanted: (text) => `Richtig wäre: ${text}`,
    part: { right: 'Ihre Antwort, richtig.', wrong: 'Ihre Antwort, nicht richtig.', missed: 'Das wäre richtig.' },
  },
  en: {
    task: 'One answer',
    missing: 'Choose an answer first.',
    reasons: 'The reasons are given below each answer.',
    wanted: (text) => `The right answer: ${text}`,
    part: { right: 'Your answer, right.', wrong: 'Your answer, not right.', missed: 'This would be right.' },
  },
};

export const describeSingle: Description<'single'> = {
  task: (item) => words[item.locale].task,
  missing: (item) => words[item.locale].missing,
  verdict(item, _, grade) {
    const { reasons, wanted } = words[item.locale];
    const key = item.options.find((option) => option.correct)?.text ?? '';
    return verdictByScore(item, grade.score, grade.score === 1 ? reasons : wanted(key));
  },
  part: (item, { state }) => (state === 'rest' || state === 'partly' ? '' : words[item.locale].part[state]),
  solution: (item) =>
    item.options.map((option) => ({
      term: option.text,
      word: option.correct ? verdictWords[item.locale].right : verdictWords[item.locale].wrong,
      why: option.feedback,
      aside: !option.correct,
    })),
};
