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
  right: (place: number) => string;
  first: string;
  after: (step: string, place: number) => string;
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
    right: (place) => `Richtig eingereiht: Nummer ${place} der Folge.`,
    first: 'Nummer 1, kommt zuerst.',
    after: (step, place) => `Nummer ${place}, gleich nach: ${fullStop(step)}`,
  },
  en: {
    task: 'Putting in order',
    action: 'Check the order',
    found: (right, all) =>
      right === all
        ? 'All steps are in the right order.'
        : right < 2
          ? 'No two steps are in the right order yet.'
          : `${right} of ${all} steps are in the right order.`,
    rule: 'The longest run that is right. Each step you would have to move costs one part.',
    right: (place) => `In the right order: number ${place} in the sequence.`,
    first: 'Number 1, comes first.',
    after: (step, place) => `Number ${place}, right after: ${fullStop(step)}`,
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
    const at = item.steps.findIndex((step) => step.id === part.id);
    // The steps stand where the learner put them: a step may follow its neighbours rightly and still have another number.
    if (part.state === 'right') return right(at + 1);
    const before = item.steps[at - 1];
    return before ? after(before.text, at + 1) : first;
  },
  solution: (item) => item.steps.map((step, at) => ({ term: `${at + 1}. ${step.text}`, why: step.feedback })),
};
