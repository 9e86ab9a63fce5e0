import type { Localized } from '../../../locale/locale.ts';
import { formatNumber } from '../../../locale/numbers.ts';
import type { LocalItem } from '../../local-item.ts';
import type { Description } from '../../kind-rules.ts';
import { verdictWords } from '../../verdict.ts';
import { numberIn, quantityOf, rangeOf } from './quantity.ts';

interface Words {
  task: string;
  empty: string;
  noNumber: (example: string) => string;
  tooLow: string;
  tooHigh: string;
  exactly: (quantity: string) => string;
  wanted: (quantity: string) => string;
  range: (from: string, to: string) => string;
  solution: string;
  whoever: (quantity: string) => string;
}

const words: Localized<Words> = {
  de: {
    task: 'Eine Zahl',
    empty: 'Tragen Sie zuerst eine Zahl ein.',
    noNumber: (example) => `Das lässt sich nicht als Zahl lesen. Schreiben Sie nur Ziffern, zum Beispiel ${example}.`,
    tooLow: 'Zu niedrig',
    tooHigh: 'Zu hoch',
    exactly: (quantity) => `Genau gerechnet: ${quantity}.`,
    wanted: (quantity) => `Richtig: ${quantity}.`,
    range: (from, to) => `Als richtig gelten ${from} bis ${to}.`,
    solution: 'Lösung',
    whoever: (quantity) => `Wenn Sie ${quantity} haben`,
  },
  en: {
    task: 'A number',
    empty: 'Enter a number first.',
    noNumber: (example) => `This cannot be read as a number. Write digits only, for example ${example}.`,
    tooLow: 'Too low',
    tooHigh: 'Too high',
    exactly: (quantity) => `Worked out exactly: ${quantity}.`,
    wanted: (quantity) => `The right number: ${quantity}.`,
    range: (from, to) => `Anything from ${from} to ${to} counts as right.`,
    solution: 'Solution',
    whoever: (quantity) => `If you have ${quantity}`,
  },
};

function rangeText(item: LocalItem<'numeric'>): string {
  if (item.tolerance === 0) return '';
  return ` ${words[item.locale].range(...rangeOf(item, item.answer - item.tolerance, item.answer + item.tolerance))}`;
}

export const describeNumeric: Description<'numeric'> = {
  task: (item) => words[item.locale].task,
  missing: (item, answer) =>
    answer.trim() === '' ? words[item.locale].empty : words[item.locale].noNumber(formatNumber(item.scale.max, item.locale)),
  verdict(item, answer, grade) {
    const t = words[item.locale];
    const number = numberIn(item, answer) ?? 0;
    const wanted = quantityOf(item, item.answer);
    if (grade.score === 1) {
      return { tone: 'ok', title: verdictWords[item.locale].right, text: number === item.answer ? wanted : t.exactly(wanted) };
    }
    const text = [...grade.feedback, t.wanted(wanted) + rangeText(item)].join(' ');
    return { tone: 'no', title: number < item.answer ? t.tooLow : t.tooHigh, text };
  },
  part: () => '',
  solution: (item) => [
    { term: words[item.locale].solution, word: quantityOf(item, item.answer), why: item.worked + rangeText(item) },
    ...item.slips.map((slip) => ({ term: words[item.locale].whoever(quantityOf(item, slip.value)), why: slip.feedback, aside: true })),
  ],
};
