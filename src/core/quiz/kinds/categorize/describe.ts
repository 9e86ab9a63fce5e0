import type { Localized } from '../../../locale/locale.ts';
import { fullStop } from '../../../locale/full-stop.ts';
import { countParts } from '../../grade.ts';
import type { Description } from '../../kind-rules.ts';
import { verdictByScore } from '../../verdict.ts';

interface Words {
  task: string;
  missing: (open: number) => string;
  found: (right: number, all: number) => string;
  rule: string;
  right: (bin: string) => string;
  wrong: (bin: string) => string;
}

const words: Localized<Words> = {
  de: {
    task: 'Einsortieren',
    missing: (open) => (open === 1 ? 'Eine Karte ist noch offen.' : `${open} Karten sind noch offen.`),
    found: (right, all) => `${right} von ${all} richtig einsortiert.`,
    rule: 'Jede Karte zählt gleich viel.',
    right: (bin) => `${bin}, richtig.`,
    wrong: (bin) => `Gesucht: ${fullStop(bin)}`,
  },
  en: {
    task: 'Sorting',
    missing: (open) => (open === 1 ? 'One card is still open.' : `${open} cards are still open.`),
    found: (right, all) => `${right} of ${all} sorted correctly.`,
    rule: 'Each card counts the same.',
    right: (bin) => `${bin}, right.`,
    wrong: (bin) => `Should be: ${fullStop(bin)}`,
  },
};

export const describeCategorize: Description<'categorize'> = {
  task: (item) => words[item.locale].task,
  missing: (item, answer) => words[item.locale].missing(item.cards.filter((card) => !answer[card.id]).length),
  verdict: (item, _, grade) => verdictByScore(item, grade.score, words[item.locale].found(countParts(grade, 'right'), grade.parts.length)),
  rule: (item) => words[item.locale].rule,
  part(item, part) {
    const bin = item.bins.find((each) => each.id === part.expected)?.label ?? '';
    return part.state === 'right' ? words[item.locale].right(bin) : words[item.locale].wrong(bin);
  },
  solution: (item) =>
    item.cards.map((card) => ({ term: card.text, word: item.bins.find((bin) => bin.id === card.bin)?.label, why: card.feedback })),
};
