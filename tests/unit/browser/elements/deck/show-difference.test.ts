// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { showDifference } from '../../../../../src/browser/elements/deck/show-difference.ts';
import type { Locale } from '../../../../../src/core/locale/locale.ts';
import { sessionLogWords } from '../../../../../src/site/words/session-log.ts';

/** What is to be seen and what to be heard of a difference, one after the other in the same cell. */
function shown(locale: Locale, ...differences: number[]): (string | null)[][] {
  const table = document.createElement('table');
  for (const [name, sentence] of Object.entries(sessionLogWords[locale].sections.sentences)) table.setAttribute(name, sentence);
  const cell = table.insertRow().insertCell();
  return differences.map((minutes) => {
    showDifference(cell, minutes, table.dataset);
    return [cell.textContent, cell.getAttribute('aria-label')];
  });
}

it('says by how many minutes a section departs from its plan', () => {
  expect(shown('de', 3, -2)).toEqual([
    ['+3', '3 Minuten länger'],
    ['−2', '2 Minuten kürzer'],
  ]);
});

it('says one minute as one', () => {
  expect(shown('de', 1, -1)).toEqual([
    ['+1', 'eine Minute länger'],
    ['−1', 'eine Minute kürzer'],
  ]);
  expect(shown('en', 1, -1)).toEqual([
    ['+1', 'one minute longer'],
    ['−1', 'one minute shorter'],
  ]);
});

it('says nothing where the section keeps to its plan', () => {
  expect(shown('de', 3, 0)[1]).toEqual(['', null]);
});
