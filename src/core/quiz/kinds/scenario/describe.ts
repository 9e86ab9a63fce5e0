import type { Localized } from '../../../locale/locale.ts';
import { countParts } from '../../grade.ts';
import type { Description } from '../../kind-rules.ts';
import { choicesAt } from './path.ts';
import { verdictByScore, verdictWords } from '../../verdict.ts';

interface Words {
  task: string;
  decide: string;
  goOn: string;
  missing: string;
  best: string;
  found: (right: number, all: number) => string;
  rule: string;
  better: string;
}

const words: Localized<Words> = {
  de: {
    task: 'Entscheiden',
    decide: 'So entscheiden',
    goOn: 'Weiter',
    missing: 'Wählen Sie zuerst, was Sie tun.',
    best: 'Einen besseren Weg gibt es in dieser Geschichte nicht. Andere Wege zeigen, was sonst geschehen wäre.',
    found: (right, all) => `Der beste Weg bei ${right} von ${all} Entscheidungen. Gehen Sie die Geschichte gern noch einmal anders durch.`,
    rule: 'Das Mittel Ihrer Entscheidungen.',
    better: 'Besser wäre:',
  },
  en: {
    task: 'Decide',
    decide: 'Decide this way',
    goOn: 'Continue',
    missing: 'First choose what you do.',
    best: 'There is no better way through this story. Other ways show what else would have happened.',
    found: (right, all) => `You took the best way in ${right} of ${all} decisions. Feel free to go through the story another way.`,
    rule: 'The mean of your decisions.',
    better: 'Better:',
  },
};

export const describeScenario: Description<'scenario'> = {
  task: (item) => words[item.locale].task,
  action: (item, answer) => (answer.paused ? words[item.locale].goOn : words[item.locale].decide),
  missing: (item) => words[item.locale].missing,
  verdict(item, _, grade) {
    const { best, found } = words[item.locale];
    return verdictByScore(item, grade.score, grade.score === 1 ? best : found(countParts(grade, 'right'), grade.parts.length));
  },
  rule: (item) => words[item.locale].rule,
  part(item, { state }) {
    const { right, partly, wrong } = verdictWords[item.locale];
    return `${state === 'right' ? right : state === 'partly' ? partly : wrong}.`;
  },
  choices: (item, seed) =>
    item.points.map((point) => ({ term: point.situation, choices: choicesAt(item, point, seed).map((choice) => choice.text) })),
  solution: (item) =>
    item.points.flatMap((point) => [
      { term: point.situation },
      ...point.choices.map((choice) => ({
        aside: choice.score < Math.max(...point.choices.map(({ score }) => score)),
        term: choice.text,
        word: choice.score === 1 ? verdictWords[item.locale].right : undefined,
        why: [choice.consequence, choice.better && `${words[item.locale].better} ${choice.better}`].filter(Boolean).join(' '),
      })),
    ]),
};
