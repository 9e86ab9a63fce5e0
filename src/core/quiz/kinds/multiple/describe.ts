import type { Localized } from '../../../locale/locale.ts';
import { countParts } from '../../grade.ts';
import type { Description } from '../../kind-rules.ts';
import { verdictByScore, verdictWords } from '../../verdict.ts';

interface Words {
  task: string;
  missing: string;
  found: (right: number, all: number, wrong: number) => string;
  rule: string;
  part: { right: string; wrong: string; missed: string };
}

const words: Localized<Words> = {
  de: {
    task: 'Mehrere Antworten',
    missing: 'Wählen Sie zuerst mindestens eine Antwort.',
    found: (right, all, wrong) => `${right} von ${all} gefunden${wrong > 0 ? `, ${wrong === 1 ? 'eine' : wrong} zu viel` : ''}.`,
    rule: 'Jede richtige Wahl zählt, jede falsche hebt eine richtige auf.',
    part: { right: 'Ausgewählt, richtig.', wrong: 'Ausgewählt, nicht richtig.', missed: 'Hat gefehlt.' },
  },
  en: {
    task: 'Several answers',
    missing: 'Choose at least one answer first.',
    found: (right, all, wrong) => `Found ${right} of ${all}${wrong > 0 ? `, ${wrong === 1 ? 'one' : wrong} too many` : ''}.`,
    rule: 'Each right choice counts, each wrong one cancels a right one.',
    part: { right: 'Chosen, right.', wrong: 'Chosen, not right.', missed: 'This was missing.' },
  },
};

export const describeMultiple: Description<'multiple'> = {
  task: (item) => words[item.locale].task,
  missing: (item) => words[item.locale].missing,
  verdict(item, _, grade) {
    const right = countParts(grade, 'right');
    const text = words[item.locale].found(right, right + countParts(grade, 'missed'), countParts(grade, 'wrong'));
    return verdictByScore(item, grade.score, text);
  },
  rule: (item) => words[item.locale].rule,
  part: (item, { state }) => (state === 'rest' || state === 'partly' ? '' : words[item.locale].part[state]),
  solution: (item) =>
    item.options.map((option) => ({
      term: option.text,
      word: option.correct ? verdictWords[item.locale].right : verdictWords[item.locale].wrong,
      why: option.feedback,
      aside: !option.correct,
    })),
};
