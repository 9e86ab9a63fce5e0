import { expect, it } from 'vitest';
import { examples } from '../../../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../../../src/core/quiz/local-item.ts';
import { gradeCloze } from '../../../../../../src/core/quiz/kinds/cloze/grade.ts';
import { splitPassage } from '../../../../../../src/core/quiz/kinds/cloze/passage.ts';

const item = localizeItem(examples.cloze.item, 'de');

it('counts each gap the same', () => {
  expect(gradeCloze(item, examples.cloze.partly!).score).toBe(0.5);
});

it('gives a chosen option its own reason', () => {
  expect(gradeCloze(item, { tun: 'gekuehlt', was: '' }).parts[0]).toMatchObject({
    state: 'wrong',
    feedback: 'Kälte bremst.',
    expected: 'gebacken',
    misconception: 'kalt-ist-gut',
  });
});

it('counts a slip as right and says so', () => {
  expect(gradeCloze(item, { tun: 'gebacken', was: 'Krumelstärke' })).toMatchObject({
    score: 1,
    parts: [{}, { state: 'right', note: 'slip', expected: 'Krümelstärke' }],
  });
});

it('splits the passage at its gaps, which keep the marks that close them', () => {
  expect(splitPassage(item)).toEqual(['Brot wird ', { gap: 'tun', close: ',' }, ' damit die ', { gap: 'was', close: '' }, ' steigt.']);
  expect(splitPassage({ ...item, passage: '{{tun}}: {{was}}.' })).toEqual([{ gap: 'tun', close: ':' }, ' ', { gap: 'was', close: '.' }]);
});
