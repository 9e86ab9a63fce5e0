import type { Localized } from '../../../locale/locale.ts';
import { fullStop } from '../../../locale/full-stop.ts';
import { countParts } from '../../grade.ts';
import type { Description } from '../../kind-rules.ts';
import { optionOrder } from '../../option-order.ts';
import { verdictByScore } from '../../verdict.ts';

interface Words {
  task: string;
  missing: (open: number) => string;
  found: (right: number, all: number) => string;
  rule: string;
  choices: string;
  right: string;
  wrong: (answer: string) => string;
}

const words: Localized<Words> = {
  de: {
    task: 'Zuordnen',
    missing: (open) => (open === 1 ? 'Ein Paar ist noch offen.' : `${open} Paare sind noch offen.`),
    found: (right, all) => `${right} von ${all} richtig zugeordnet.`,
    rule: 'Jedes Paar zählt gleich viel.',
    choices: 'Zur Wahl:',
    right: 'Richtig.',
    wrong: (answer) => `Gesucht: ${fullStop(answer)}`,
  },
  en: {
    task: 'Matching',
    missing: (open) => (open === 1 ? 'One pair is still open.' : `${open} pairs are still open.`),
    found: (right, all) => `${right} of ${all} matched correctly.`,
    rule: 'Each pair counts the same.',
    choices: 'To choose from:',
    right: 'Right.',
    wrong: (answer) => `Should be: ${fullStop(answer)}`,
  },
};

export const describeMatching: Description<'matching'> = {
  task: (item) => words[item.locale].task,
  missing: (item, answer) => words[item.locale].missing(item.prompts.filter((prompt) => !answer[prompt.id]).length),
  verdict: (item, _, grade) => verdictByScore(item, grade.score, words[item.locale].found(countParts(grade, 'right'), grade.parts.length)),
  rule: (item) => words[item.locale].rule,
  part(item, part) {
    const wanted = item.answers.find((answer) => answer.id === part.expected)?.text ?? '';
    return part.state === 'right' ? words[item.locale].right : words[item.locale].wrong(wanted);
  },
  choices: (item, seed) => [
    { term: words[item.locale].choices, choices: optionOrder(item.answers, seed, item.locale).map((answer) => answer.text) },
  ],
  solution: (item) =>
    item.prompts.map((prompt) => ({
      term: prompt.text,
      word: item.answers.find((answer) => answer.id === prompt.answer)?.text,
      why: prompt.feedback,
    })),
};
