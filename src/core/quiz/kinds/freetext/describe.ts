import type { Localized } from '../../../locale/locale.ts';
import { countParts } from '../../grade.ts';
import type { Description } from '../../kind-rules.ts';
import { toneOf } from '../../verdict.ts';
import { countWords } from './answer.ts';

interface Words {
  task: string;
  compare: string;
  done: string;
  missing: (words: number) => string;
  title: string;
  found: (ticked: number, all: number) => string;
  there: string;
  absent: string;
  points: string;
  sample: string;
}

const words: Localized<Words> = {
  de: {
    task: 'In eigenen Worten',
    compare: 'Mit Punkten und Beispiel vergleichen',
    done: 'Vergleich abschließen',
    missing: (count) => `Schreiben Sie noch mindestens ${count === 1 ? 'ein Wort' : `${count} Wörter`}, dann öffnet sich der Vergleich.`,
    title: 'Verglichen',
    found: (ticked, all) => `${ticked} von ${all} Punkten finden Sie in Ihrem Text.`,
    there: 'Steht da.',
    absent: 'Fehlt noch.',
    points: 'Das gehört hinein',
    sample: 'So könnte es klingen',
  },
  en: {
    task: 'In your own words',
    compare: 'Compare with points and example',
    done: 'Finish comparing',
    missing: (count) => `Write at least ${count === 1 ? 'one more word' : `${count} more words`}, then you can compare.`,
    title: 'Compared',
    found: (ticked, all) => `You found ${ticked} of ${all} points in your text.`,
    there: 'It is there.',
    absent: 'Still missing.',
    points: 'What belongs in it',
    sample: 'How it might sound',
  },
};

export const describeFreetext: Description<'freetext'> = {
  task: (item) => words[item.locale].task,
  action: (item, answer) => (answer.open ? words[item.locale].done : words[item.locale].compare),
  missing: (item, answer) => words[item.locale].missing(Math.max(1, item.minWords - countWords(answer.text))),
  verdict(item, _, grade) {
    const { title, found } = words[item.locale];
    return { tone: toneOf('freetext', grade.score), title, text: found(countParts(grade, 'right'), item.rubric.length) };
  },
  part: (item, { state }) => (state === 'right' ? words[item.locale].there : words[item.locale].absent),
  solution: (item) => [
    ...item.rubric.map((point) => ({ term: words[item.locale].points, word: point.text })),
    { term: words[item.locale].sample, why: item.sample },
  ],
};
