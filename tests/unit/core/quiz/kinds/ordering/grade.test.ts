import { expect, it } from 'vitest';
import { examples } from '../../../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../../../src/core/quiz/local-item.ts';
import { orderingAnswer } from '../../../../../../src/core/quiz/kinds/ordering/answer.ts';
import { describeOrdering } from '../../../../../../src/core/quiz/kinds/ordering/describe.ts';
import { gradeOrdering } from '../../../../../../src/core/quiz/kinds/ordering/grade.ts';

const item = localizeItem(examples.ordering.item, 'de');

it.each([
  ['mischen kneten ruhen backen', 1],
  ['backen mischen kneten ruhen', 2 / 3],
  ['kneten mischen ruhen backen', 2 / 3],
  ['kneten mischen backen ruhen', 1 / 3],
  ['backen ruhen kneten mischen', 0],
])('scores "%s" by the longest run in order', (order, score) => {
  expect(gradeOrdering(item, order.split(' ')).score).toBeCloseTo(score);
});

it('marks the one step that stands in the wrong place, not those it has pushed along', () => {
  const { parts } = gradeOrdering(item, ['backen', 'mischen', 'kneten', 'ruhen']);
  expect(parts.map((part) => [part.id, part.state])).toEqual([
    ['backen', 'wrong'],
    ['mischen', 'right'],
    ['kneten', 'right'],
    ['ruhen', 'right'],
  ]);
});

it('prefers, of runs equally long, the one with a step at its own place', () => {
  const { parts } = gradeOrdering(item, ['ruhen', 'kneten', 'mischen', 'backen']);
  expect(parts.filter((part) => part.state === 'right').map((part) => part.id)).toEqual(['kneten', 'backen']);
});

it('calls a step right that stands alone in its own place, and no other', () => {
  const states = (order: string) => gradeOrdering(item, order.split(' ')).parts.map(({ state }) => state);
  expect(states('backen ruhen kneten mischen')).toEqual(['wrong', 'wrong', 'wrong', 'wrong']);
  const three = { ...item, steps: item.steps.slice(0, 3) };
  expect(gradeOrdering(three, ['ruhen', 'kneten', 'mischen'])).toMatchObject({
    score: 0,
    parts: [{ state: 'wrong' }, { id: 'kneten', state: 'right' }, { state: 'wrong' }],
  });
});

it('says which place each step has in the whole, also one that may stay where it is', () => {
  const { parts } = gradeOrdering(item, ['ruhen', 'kneten', 'mischen', 'backen']);
  expect(parts.map((part) => describeOrdering.part(item, part))).toEqual([
    'Gehört an Stelle 3.',
    'Richtig eingereiht, am Ende Nummer 2.',
    'Gehört an Stelle 1.',
    'Richtig eingereiht, am Ende Nummer 4.',
  ]);
});

it('never deals the solution to begin with', () => {
  for (let seed = 0; seed < 300; seed++) expect(gradeOrdering(item, orderingAnswer.blank(item, seed)).score).toBeLessThan(1);
});

it('takes no stored order with steps that are gone, missing or doubled', () => {
  for (const stored of [
    ['mischen', 'kneten', 'ruhen'],
    ['mischen', 'kneten', 'ruhen', 'weg'],
    ['mischen', 'mischen', 'ruhen', 'backen'],
  ]) {
    expect(orderingAnswer.read(item, stored)).toBeUndefined();
  }
});

it('says in numbers how much is in order, once something is', () => {
  const said = (order: string) => {
    const answer = order.split(' ');
    return describeOrdering.verdict(item, answer, gradeOrdering(item, answer)).text;
  };
  expect(said('backen ruhen kneten mischen')).toBe('Noch stehen keine zwei in der richtigen Reihenfolge.');
  expect(said('kneten mischen backen ruhen')).toBe('2 von 4 stehen in der richtigen Reihenfolge.');
});
