import { expect, test } from 'vitest';
import { findWordings, withoutQuotes } from '../../../../src/build/checks/wording.ts';

test('what is quoted is blanked out, and the rest keeps its place', () => {
  const text = '„Immer“, sagt Jo, ‚nie‘ sagt Kim, “always” says Lee. Und jetzt?';
  expect(withoutQuotes(text)).toBe('·······, sagt Jo, ····· sagt Kim, ········ says Lee. Und jetzt?');
  expect(withoutQuotes('„offen')).toBe('„offen');
});

test('a wording is found once a text, in its language, with its surroundings', () => {
  const said = {
    file: 'a.mdx',
    line: 3,
    column: 1,
    text: 'Erst kommt lange nichts, dann Mehl und wieder Mehl.',
    field: 'lede',
    locale: 'de',
  } as const;
  const wordings = [
    { locale: 'de', form: /Mehl/, what: 'Flour', mend: 'Take water' },
    { locale: 'en', form: /Mehl/, what: 'Flower', mend: 'Take water' },
  ] as const;
  expect([...findWordings(said, wordings)]).toEqual([
    { file: 'a.mdx', line: 3, column: 1, what: 'Flour: "lange nichts, dann Mehl und wieder Mehl."', mend: 'Take water' },
  ]);
});
