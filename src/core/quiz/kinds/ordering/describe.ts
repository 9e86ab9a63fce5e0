import type { Localized } from '../../../locale/locale.ts';
import { countParts } from '../../grade.ts';
import type { Description } from '../../kind-rules.ts';
import { verdictByScore } from '../../verdict.ts';

interface Words {
  task: string;
  action: string;
  found: (right: number, all: number) => string;
  rule: string;
  right: (place: number) => string;
  wrong: (place: number) => string;
}

const words: Localized<Words> = {
  de: {
    task: 'Reihenfolge',
    action: 'Reihenfolge prüfen',
    found: (right, all) =>
      right === all
        ? 'Alles steht in der richtigen Reihenfolge.'
        : right < 2
          ? 'Noch stehen keine zwei in der richtigen Reihenfolge.'
          : `${right} von ${all} stehen in der richtigen Reihenfolge.`,
    rule: 'Die längste Folge, die stimmt. Jeder Schritt, den Sie verschieben müssten, kostet einen Teil.',
    right: (place) => `Richtig eingereiht, am Ende Nummer ${place}.`,
    wrong: (place) => `Gehört an Stelle ${place}.`,
  },
  en: {
    task: 'Putting in order',
    action: 'Check the order',
    found: (right, all) =>
      right === all
        ? 'All are in the right order.'
        : right < 2
          ? 'No two are in the right order yet.'
          : `${right} of ${all} are in the right order.`,
    rule: 'The longest run that is right. Each step you would have to move costs one part.',
    right: (place) => `In the right order, number ${place} in the end.`,
    wrong: (place) => `Belongs in place ${place}.`,
  },
};

export const describeOrdering: Description<'ordering'> = {
  task: (item) => words[item.locale].task,
  action: (item) => words[item.locale].action,
  missing: () => '',
  verdict: (item, _, grade) => verdictByScore(item, grade.score, words[item.locale].found(countParts(grade, 'right'), grade.parts.length)),
  rule: (item) => words[item.locale].rule,
  part(item, part) {
    const { right, wrong } = words[item.locale];
    const place = item.steps.findIndex((step) => step.id === part.id) + 1;
    // The steps stand where the learner put them: one that need not move may still get another number once the others do.
    return part.state === 'right' ? right(place) : wrong(place);
  },
  solution: (item) => item.steps.map((step, at) => ({ term: `${at + 1}. ${step.text}`, why: step.feedback })),
};
