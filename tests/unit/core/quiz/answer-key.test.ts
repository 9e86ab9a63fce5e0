import { describe, expect, test } from 'vitest';
import { examples } from '../../../../src/browser/islands/quiz/examples.ts';
import { answerKey } from '../../../../src/core/quiz/answer-key.ts';
import type { Kind } from '../../../../src/core/quiz/item.ts';
import { localizeItem } from '../../../../src/core/quiz/local-item.ts';

const keyOf = (kind: Kind) => answerKey(localizeItem<Kind>(examples[kind].item, 'de'));

describe('the answer for paper', () => {
  test.each(Object.keys(examples) as Kind[])('names every right part of a question of the kind %s, each with a reason', (kind) => {
    const key = keyOf(kind);
    expect(key.length).toBeGreaterThan(0);
    expect(new Set(key.map(({ term }) => term)).size).toBe(key.length);
    expect(key.flatMap(({ lines }) => lines).every(({ word, why }) => word || why)).toBe(true);
  });

  test('leaves out wrong options', () => {
    const { item } = examples.multiple;
    expect(keyOf('multiple').map(({ term }) => term)).toEqual(item.options.filter((each) => each.correct).map((each) => each.text.de));
  });

  test('tells the best way through a story', () => {
    const { item } = examples.scenario;
    const best = item.points.map(({ choices }) => choices.toSorted((a, b) => b.score - a.score)[0]!.text.de);
    expect(keyOf('scenario').map(({ term }) => term)).toEqual(item.points.flatMap((point, at) => [point.situation.de, best[at]]));
  });

  test('leaves out the slips of a calculation', () => {
    expect(keyOf('numeric')).toHaveLength(1);
  });
});
