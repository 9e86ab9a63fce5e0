import { expect, it } from 'vitest';
import { examples } from '../../../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../../../src/core/quiz/local-item.ts';
import { countWords, freetextAnswer } from '../../../../../../src/core/quiz/kinds/freetext/answer.ts';
import { gradeFreetext } from '../../../../../../src/core/quiz/kinds/freetext/grade.ts';

const item = localizeItem(examples.freetext.item, 'de');

it('gives the share of points ticked', () => {
  expect(gradeFreetext(item, examples.freetext.partly!).score).toBeCloseTo(1 / 3);
});

const write = (text: string) => freetextAnswer.step!(item, { text, open: false, ticked: [] });

it('opens the comparison after eight words, not before', () => {
  expect(write('eins zwei drei vier fünf sechs sieben')).toBeUndefined();
  expect(write('eins zwei drei vier fünf sechs sieben acht')).toMatchObject({ open: true });
});

it('counts words, not signs', () => {
  expect(countWords(' – eins,  zwei … drei! – ')).toBe(3);
  expect(countWords('')).toBe(0);
});

it('keeps the text for another round', () => {
  expect(freetextAnswer.keepRight(item, examples.freetext.partly!)).toEqual({
    text: examples.freetext.partly!.text,
    open: false,
    ticked: [],
  });
});
