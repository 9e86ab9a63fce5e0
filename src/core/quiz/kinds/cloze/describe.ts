import type { Localized } from '../../../locale/locale.ts';
import { fullStop } from '../../../locale/full-stop.ts';
import { countParts } from '../../grade.ts';
import type { Description } from '../../kind-rules.ts';
import { gapOptions } from './gap-options.ts';
import { verdictByScore } from '../../verdict.ts';

interface Words {
  task: string;
  action: string;
  missing: (open: number) => string;
  found: (right: number, all: number) => string;
  rule: string;
  right: string;
  spelling: (word: string) => string;
  slip: (word: string) => string;
  wrong: (word: string) => string;
  gap: (number: number) => string;
}

const words: Localized<Words> = {
  de: {
    task: 'Lückentext',
    action: 'Lücken prüfen',
    missing: (open) => (open === 1 ? 'Eine Lücke ist noch offen.' : `${open} Lücken sind noch offen.`),
    found: (right, all) => `${right} von ${all} Lücken richtig.`,
    rule: 'Jede Lücke zählt gleich viel.',
    right: 'Richtig.',
    spelling: (word) => `Richtig. Geschrieben wird es „${word}“.`,
    slip: (word) => `Richtig; den Tippfehler zählen wir nicht. Gemeint ist „${word}“.`,
    wrong: (word) => `Gesucht: ${fullStop(word)}`,
    gap: (number) => `Lücke ${number}`,
  },
  en: {
    task: 'Gaps to fill',
    action: 'Check the gaps',
    missing: (open) => (open === 1 ? 'One gap is still open.' : `${open} gaps are still open.`),
    found: (right, all) => `${right} of ${all} gaps right.`,
    rule: 'Each gap counts the same.',
    right: 'Right.',
    spelling: (word) => `Right. It is written “${word}”.`,
    slip: (word) => `Right; we do not count the slip. You meant “${word}”.`,
    wrong: (word) => `Should be: ${fullStop(word)}`,
    gap: (number) => `Gap ${number}`,
  },
};

export const describeCloze: Description<'cloze'> = {
  task: (item) => words[item.locale].task,
  action: (item) => words[item.locale].action,
  missing: (item, answer) => words[item.locale].missing(item.gaps.filter((gap) => !answer[gap.id]?.trim()).length),
  verdict: (item, _, grade) => verdictByScore(item, grade.score, words[item.locale].found(countParts(grade, 'right'), grade.parts.length)),
  rule: (item) => words[item.locale].rule,
  part(item, { state, note, expected = '' }) {
    const t = words[item.locale];
    if (state !== 'right') return t.wrong(expected);
    return note ? t[note](expected) : t.right;
  },
  choices: (item, seed) =>
    item.gaps.flatMap((gap, at) =>
      'options' in gap
        ? [{ term: `${words[item.locale].gap(at + 1)}:`, choices: gapOptions(item, gap, seed).map((option) => option.text) }]
        : [],
    ),
  solution: (item) =>
    item.gaps.flatMap((gap, at) => {
      const term = words[item.locale].gap(at + 1);
      if ('accepted' in gap) return [{ term, word: gap.accepted.join(', '), why: gap.feedback }];
      const [key, others] = [gap.options.filter((option) => option.correct), gap.options.filter((option) => !option.correct)];
      return [
        ...key.map((option) => ({ term, word: option.text, why: option.feedback })),
        ...others.map((option) => ({ term: option.text, why: option.feedback, aside: true })),
      ];
    }),
};
