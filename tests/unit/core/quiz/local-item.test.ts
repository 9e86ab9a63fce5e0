import { expect, it } from 'vitest';
import { examples } from '../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../src/core/quiz/local-item.ts';

it('chooses one language at every depth and leaves out what only plans the course', () => {
  const item = localizeItem(examples.cloze.item, 'en');
  expect(item).toMatchObject({
    locale: 'en',
    stem: 'Which words are missing?',
    gaps: [{ options: [{ text: 'baked' }, {}, {}] }, { accepted: ['crumb starch', 'starch'] }],
  });
  expect(JSON.stringify(item)).not.toMatch(/"(de|en|bloom|difficulty|use)":/);
});
