import { expect, test } from 'vitest';
import { keepTogether } from '../../../src/site/keep-together.ts';

const term = '<button class="term" type="button">Marke</button>';
const card = ' <span class="term-card" popover>Ein Zeichen.</span>';
const mark = '<a class="fnref" href="#source-eins">\u20601</a>';

test('a term keeps the punctuation at it; its card stands outside', () => {
  expect(keepTogether(`Die „${term}${card}“, sagt er.`)).toBe(`Die <span class="joined">„${term}“,</span>${card} sagt er.`);
  expect(keepTogether(`Die ${term}${card} ist`)).toBe(`Die ${term}${card} ist`);
});

test('what follows a bold term is not bold', () => {
  expect(keepTogether(`<strong>${term}${card}</strong>, also`)).toBe(`<span class="joined"><strong>${term}</strong>,</span>${card} also`);
  expect(keepTogether(`<strong>Die ${term}${card}</strong>: also`)).toBe(
    `<strong>Die <span class="joined">${term}:</span>${card}</strong> also`,
  );
  expect(keepTogether(`<strong>${term}${card} und</strong> die <strong>${term}${card}</strong>.`)).toBe(
    `<strong>${term}${card} und</strong> die <span class="joined"><strong>${term}</strong>.</span>${card}`,
  );
});

test('the number of a source stands at the sentence it belongs to', () => {
  expect(keepTogether(`So ist es. ${mark} ${mark} Weiter.`)).toBe(`So ist es.${mark}${mark} Weiter.`);
  expect(keepTogether(`Die ${term}${card}. ${mark}`)).toBe(`Die <span class="joined">${term}.</span>${card}${mark}`);
});
