import { expect, it } from 'vitest';
import { examples } from '../../../../src/browser/islands/quiz/examples.ts';
import { responseOf, startAttempt } from '../../../../src/core/quiz/attempt.ts';
import { rulesFor } from '../../../../src/core/quiz/kinds/rules.ts';
import { localizeItem } from '../../../../src/core/quiz/local-item.ts';
import { findResumable } from '../../../../src/core/record/resume.ts';
import { itemAnswered, toStatement } from '../../../../src/core/record/statement.ts';

const item = localizeItem(examples.single.item, 'de');
const hour = 60 * 60 * 1000;
const said = (response: unknown, at: number) =>
  toStatement(
    itemAnswered(item.id, { lesson: 'eins', setting: 'lesson', place: 1, of: 1 }, { score: 0, response, tries: 1, hints: 0 }),
    { now: () => at },
    { bits: () => at },
  );

it('brings back the latest answer of the sitting', () => {
  const statements = [said('backen', 3 * hour), said('warten', hour)];
  expect(findResumable(item, statements, 4 * hour)).toMatchObject({ answer: 'backen', tries: 1, hints: 0 });
});

it('brings a number back in another language as the number it was', () => {
  const [german, english] = [localizeItem(examples.numeric.item, 'de'), localizeItem(examples.numeric.item, 'en')];
  const response = responseOf(german, { ...startAttempt(german, 1), answer: '1.200' });
  const note = { ...said(response, hour), object: { kind: 'item', id: german.id } };
  const back = findResumable(english, [note], hour)!;
  expect(rulesFor(english).grade(english, back.answer as string).score).toBe(1);
});

it('asks anew when the question itself is another one by now', () => {
  const { edition, ...context } = { lesson: 'eins', setting: 'lesson', place: 1, of: 1, edition: item.edition } as const;
  const deed = (asked: string) =>
    itemAnswered(item.id, { ...context, edition: asked }, { score: 0, response: 'backen', tries: 1, hints: 0 });
  const at = (asked: string) => toStatement(deed(asked), { now: () => hour }, { bits: () => 1 });
  expect(findResumable(item, [at(edition)], hour)).toMatchObject({ answer: 'backen' });
  expect(findResumable(item, [at('anders')], hour)).toBeUndefined();
});

it('asks anew later, and after the clock was turned back', () => {
  expect(findResumable(item, [said('backen', hour)], 14 * hour)).toBeUndefined();
  expect(findResumable(item, [said('backen', 14 * hour)], hour)).toBeUndefined();
});

it('asks anew when the item has changed so that the answer no longer fits', () => {
  expect(findResumable(item, [said('gibt-es-nicht-mehr', hour)], hour)).toBeUndefined();
  expect(findResumable(item, [said({ ganz: 'anders' }, hour)], hour)).toBeUndefined();
});

it('passes over whatever else may lie among the notes', () => {
  const odd = [
    undefined,
    null,
    'x',
    [],
    { verb: 'answered' },
    { ...said('warten', 2 * hour), result: 7 },
    { ...said('warten', 2 * hour), timestamp: 7 },
  ];
  expect(findResumable(item, [...odd, said('backen', hour)], hour)).toMatchObject({ answer: 'backen' });
});
