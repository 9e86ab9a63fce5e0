import { expect, test } from 'vitest';
import { compoundSplitter } from '../../../../src/core/search/compound-parts.ts';
import { hiddenParts, withParts } from '../../../../src/build/search/compound-parts.ts';
import { findablePage } from '../../../../src/build/search/findable-page.ts';
import { readableText } from '../../../../src/build/search/readable-text.ts';

const page = (main: string, lang = 'de') =>
  `<!doctype html><html lang="${lang}"><head><title>x</title></head><body><nav>Menü</nav>${main}<footer>Fuß</footer></body></html>`;
const main =
  '<main id="content" data-pagefind-body data-pagefind-filter="kind:lesson"><h1>Der <i>Titel</i></h1><form><p>Frage?</p></form></main>';

test('a page without data-pagefind-body keeps out of the search', () => {
  expect(findablePage('de/a.html', page('<main><h1>Impressum</h1></main>'))).toBeUndefined();
});

test('a findable page is read in its language, its forms made transparent', () => {
  const found = findablePage('de/a.html', page(main))!;
  expect(found).toMatchObject({ path: 'de/a.html', locale: 'de', title: 'Der Titel', text: 'Der Titel Frage?' });
  expect(found.html).not.toMatch(/<\/?form/);
  expect(found.html).toContain('<div><p>Frage?</p></div>');
});

test('a page that does not say what it is stops the build', () => {
  expect(() => findablePage('de/a.html', page('<main data-pagefind-body><h1>A</h1></main>'))).toThrow(
    /de\/a\.html takes part .* without saying as what/,
  );
  expect(() => findablePage('fr/a.html', page(main, 'fr'))).toThrow(/names no language of the course/);
});

test('text is what can be read: no drawings, no scripts, words whole', () => {
  expect(readableText('<p>Kun&shy;de</p><p>&amp; Preis&nbsp;1</p><svg><text>x</text></svg><script>y()</script>')).toBe('Kunde & Preis 1');
});

test('parts of compounds are hidden in the page, unless they stand there as words', () => {
  const split = compoundSplitter(['Wärme', 'Pumpe']);
  const parts = hiddenParts('Die Wärmepumpe und der Kunde, Kundenbindung, Wärmepumpen', split);
  expect(parts).toEqual(['Wärme', 'Pumpe', 'Bindung']);
  const found = findablePage('de/a.html', page(main))!;
  expect(withParts(found, parts).html).toContain(
    'kind:lesson"><meta data-pagefind-meta="parts[content]" content="Wärme Pumpe Bindung"><h1>',
  );
  expect(withParts(found, [])).toBe(found);
});
