import { expect, test } from 'vitest';
import { handoutsOf } from '../../../../src/build/handouts/handouts-of.ts';

const modules = [
  { number: 1, path: 'de/anfang/index.html' },
  { number: 2, path: 'de/ende/index.html' },
];

test('prints what each module has, under names that sort by module', () => {
  const pages = new Set(['de/anfang/teilnahme.html', 'de/anfang/folien.html', 'de/ende/teilnahme.html', 'de/ende/boegen.html']);
  expect(handoutsOf('de', modules, pages)).toEqual([
    { page: 'de/anfang/teilnahme.html', file: 'de/1-anfang-teilnahme.pdf' },
    { page: 'de/anfang/teilnahme.html#solutions', file: 'de/1-anfang-teilnahme-mit-loesungen.pdf' },
    { page: 'de/anfang/folien.html', file: 'de/1-anfang-folien-mit-notizen.pdf' },
    { page: 'de/ende/teilnahme.html', file: 'de/2-ende-teilnahme.pdf' },
    { page: 'de/ende/teilnahme.html#solutions', file: 'de/2-ende-teilnahme-mit-loesungen.pdf' },
    { page: 'de/ende/boegen.html', file: 'de/2-ende-boegen.pdf' },
  ]);
});

test('prints nothing of a course without such pages', () => {
  expect(handoutsOf('en', [{ number: 1, path: 'en/beginning/index.html' }], new Set(['en/beginning/index.html']))).toEqual([]);
});
