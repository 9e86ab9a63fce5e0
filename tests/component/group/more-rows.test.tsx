// @vitest-environment happy-dom
/** Long tables of the page for groups show their first rows; the rest comes on request, and the focus goes along. */
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Known } from '../../../src/browser/islands/group/Known.tsx';
import { SureButWrong } from '../../../src/browser/islands/group/SureButWrong.tsx';
import { groupWords } from '../../../src/browser/islands/group/words/words.ts';
import type { Catalogue, CatalogueItem, CatalogueLesson } from '../../../src/core/course/catalogue.ts';

const words = groupWords.de;
const lesson: CatalogueLesson = {
  id: 'brot',
  module: 'ofen',
  sheet: '1.1',
  title: 'Brot',
  path: '',
  minutes: 7,
  questions: '',
  objectives: {},
};
const numbers = Array.from({ length: 14 }, (_, at) => at + 1);
const known = numbers.map((number) => ({ key: `${number}`, lesson, text: `Ziel ${number}`, first: 0, latest: 0, of: 3 }));
const slips = numbers.map((number) => {
  const item: CatalogueItem = {
    id: `${number}`,
    kind: 'single',
    objective: 'backen',
    stem: `Frage ${number}`,
    edition: '',
    readAgain: '',
    lesson: 'brot',
    use: ['lesson'],
  };
  return { item, lesson, sure: 1, still: 1, of: 3 };
});
const catalogue: Catalogue = {
  modules: [],
  lessons: [],
  items: [],
  tests: {
    pass: { share: 0.7, moduleFloor: 0.5 },
    gainCeiling: 0.9,
    placement: {},
    final: {},
    moduleCheck: { current: 0, earlier: 0, first: 0, none: [] },
  },
};

afterEach(cleanup);

const tables = {
  objectives: () => <Known known={known} catalogue={catalogue} locale="de" words={words} />,
  questions: () => <SureButWrong slips={slips} words={words} />,
};

it.each(['objectives', 'questions'] as const)('of %s: the first new row takes the focus', async (what) => {
  render(tables[what]());
  const before = screen.getAllByRole('row').length;
  const button = screen.getByRole('button');
  await userEvent.click(button);
  const rows = screen.getAllByRole('row');
  expect(rows).toHaveLength(before + 2);
  expect(document.activeElement).toBe(rows[before]);
  expect(button.isConnected).toBe(false);
});
