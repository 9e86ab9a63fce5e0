import { expect, test } from 'vitest';
import { readCourse } from '../../src/build/checks/read-course.ts';
import { rules } from '../../src/build/checks/registry.ts';
import { findingsOf } from '../../src/build/checks/rule.ts';
import { withBrokenCourse } from '../support/broken-course.ts';
import { erste } from './mistakes/mistake.ts';

const lede = {
  de: 'lede: Ein Finger genügt für die wichtigste Prüfung des Tages.',
  en: 'lede: One finger is enough for the most important test of the day.',
};

/** Sentences that a rule about writing once reported, or might, and that are good. */
const sentences = {
  de: [
    'Das stimmt nicht immer, und fast immer hilft Ruhe.',
    'Der Teig wird immer größer, und er ruht immer noch.',
    'Mit jeder Stunde wächst ein einziger Laib.',
    'Bewiesen ist damit nichts, und garantiert wird nichts.',
    '„Jeder weiß das, und es war schon immer so“, sagt Jo.',
    'Kundinnen und Kunden fragen einen guten Kunden.',
    'Der Verkäufer fragt seine Kolleginnen und Kollegen.',
    'Das lehren Müller und Kollegen.',
    'Um 17 Uhr, am 3. März und in 14 Tagen sind 12 Laibe da.',
    'Das kostet z. B. Zeit, d. h. Ruhe.',
    'Man muss warten können.',
    '„Dein Teig“, sagt Jo, „braucht euch nicht.“',
  ],
  en: [
    'That is not always so, and rest almost always helps.',
    'Nothing is proven, and nothing is guaranteed.',
    '“Everybody knows that, it was always so,” says Jo.',
    'At 5 pm, on 3 March and within 14 days there are 12 loaves.',
    'You must wait.',
  ],
} as const;

const cases = (['de', 'en'] as const).flatMap((locale) => sentences[locale].map((sentence) => ({ locale, sentence })));

test.each(cases)('good writing stays free: $sentence', ({ locale, sentence }) => {
  withBrokenCourse({ [erste[locale]]: [lede[locale], `lede: "${sentence.replaceAll('"', '\\"')}"`] }, (folder) => {
    const about = findingsOf(readCourse(folder), rules).filter(({ rule }) => rule !== 'parallel-numbers');
    expect(about.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([]);
  });
});

const deck = 'decks/de/start.mdx';

/** What good slides do: opinions that claim too much, fragments, short headings and calls, quotations in notes. */
const slides: [what: string, from: string, to: string][] = [
  ['an opinion that claims too much', '- Hitze', '- Hitze hilft immer'],
  ['a question as a heading', '## Ein Finger genügt', '## Genügt ein Finger?'],
  ['a heading of sixty characters', '## Ein Finger genügt', '## Ein Finger genügt für die wichtigste Prüfung am Backtag hier'],
  ['bold words in a list', '- eindrücken', '- **eindrücken:** mit einem Finger'],
  ['a claim of somebody in the notes', 'Mehr ist es nicht.', '„Das war schon immer so“ kommt sicher.'],
  ['a list and two paragraphs in the notes', 'Mehr ist es nicht.', 'Dreimal:\n\n- drücken\n- warten\n- sehen\n\nMehr ist es nicht.'],
  ['a slide with a heading alone', 'Reihum ein Satz: Was backen Sie?\n\n', ''],
];

test.each(slides)('good slides stay free: %s', (_, from, to) => {
  withBrokenCourse({ [deck]: [from, to] }, (folder) => {
    expect(findingsOf(readCourse(folder), rules).map(({ rule, what }) => `${rule}: ${what}`)).toEqual([]);
  });
});
