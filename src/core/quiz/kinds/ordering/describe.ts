import type { Localized } from '../../../locale/locale.ts';
import { fullStop } from '../../../locale/full-stop.ts';
import { countParts } from '../../grade.ts';
import type { Description } from '../../kind-rules.ts';
import { verdictByScore } from '../../verdict.ts';

interface Words {
  task: string;
  action: string;
  found: (right: number, all: number) => string;
  rule: string;
  right: string;
  first: string;
  after: (step: string) => string;
}

const words: Localized<Words> = {
  de: {
    task: 'Reihenfolge',
    action: 'Reihenfolge prüfen',
    found: (right, all) =>
      right === all
        ? 'Alle Schritte folgen richtig aufeinander.'
        : right < 2
          ? 'Noch folgt kein Schritt richtig auf einen anderen.'
          : `${right} von ${all} Schritten folgen richtig aufeinander.`,
    rule: 'Die längste Folge, die stimmt. Jeder Schritt, den Sie verschieben müssten, kostet einen Teil.',
    right: 'Richtig eingereiht.',
    first: 'Kommt zuerst.',
    after: (step) => `Kommt nach: ${fullStop(step)}`,
  },
  en: {
    task: 'Putting in order',
    action: 'Check the order',
    found: (right, all) =>
      right === all
        ? 'All steps follow each other rightly.'
        : right < 2
          ? 'As yet no step follows another rightly.'
          : `${right} of ${all} steps follow each other rightly.`,
    rule: 'The longest run that is right. Each step you would have to move costs one part.',
    right: 'In the right order.',
    first: 'Comes first.',
    after: (step) => `Comes after: ${fullStop(step)}`,
  },
};

export const describeOrdering: Description<'ordering'> = {
  task: (item) => words[item.locale].task,
  action: (item) => words[item.locale].action,
  missing: () => '',
  verdict: (item, _, grade) => verdictByScore(item, grade.score, words[item.locale].found(countParts(grade, 'right'), grade.parts.length)),
  rule: (item) => words[item.locale].rule,
  part(item, part) {
    const { right, first, after } = words[item.locale];
    if (part.state === 'right') return right;
    const before = item.steps[item.steps.findIndex((step) => step.id === part.id) - 1];
    return before ? after(before.text) : first;
  },
  solution: (item) => item.steps.map((step, at) => ({ term: `${at + 1}. ${step.text}`, why: step.feedback })),
};
