import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../../src/build/checks/decisions.ts';
import { fare } from '../../../../src/build/checks/guesses.ts';

const asked = 'Was antwortet die Werkstatt auf Beschwerden?';

function decision(right: string, ...wrong: string[]): Decision {
  return { item: right, asked, options: [...wrong.map((text) => ({ text, right: false })), { text: right, right: true }], shared: false };
}

const by = (guess: string, ...decisions: Decision[]) => fare(decisions).find((each) => each.guess === guess)!;

describe('a look that tells', () => {
  test.each([
    ['the longest', decision('Ein langer Satz', 'Kurz', 'Knapp')],
    ['the shortest', decision('Kurz', 'Ein langer Satz', 'Noch ein Satz')],
    ['the last', decision('a', 'b', 'c')],
    ['the one most like the others', decision('Liefern und anrufen', 'Liefern und warten', 'Abwarten und anrufen')],
    ['the one least like the others', decision('Schweigen', 'Liefern und anrufen', 'Liefern und warten')],
    ['the one with most figures', decision('12 bis 14 Tage', 'Am Montag', 'In 3 Tagen')],
    ['the most guarded one', decision('Das könnte meist helfen', 'Das hilft', 'Das hilft meist')],
    ['the one that repeats most of the question', decision('Auf Beschwerden antwortet sie', 'Sie antwortet', 'Sie schweigt')],
    ['the one that repeats least of the question', decision('Sie schweigt', 'Sie antwortet', 'Die Werkstatt ruft an')],
  ])('%s', (guess, told) => {
    expect(by(guess, told)).toMatchObject({ right: 1, chance: 1 / 3, caught: [told.item] });
  });
});

test('options that look alike share a guess, and none is caught', () => {
  expect(by('the longest', decision('eins', 'zwei'))).toMatchObject({ right: 0.5, chance: 0.5, deviation: 0.5, caught: [] });
});

test('several right options raise chance', () => {
  const both = {
    ...decision('a', 'b'),
    options: [
      { text: 'a', right: true },
      { text: 'bb', right: true },
    ],
  };
  expect(by('the longest', both)).toMatchObject({ right: 1, chance: 1, deviation: 0 });
});

test('what bins and answers look like themselves says nothing about one of them; whether they repeat what is asked does', () => {
  const card = { ...decision('Beschwerden', 'Lob'), shared: true };
  expect(by('the longest', card)).toMatchObject({ right: 0, chance: 0, deviation: 0 });
  expect(by('the one that repeats most of the question', card)).toMatchObject({ right: 1, chance: 0.5 });
});
