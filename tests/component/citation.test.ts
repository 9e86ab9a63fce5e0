import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import type { Locale } from '../../src/core/locale/locale.ts';
import { sourceSchema } from '../../src/core/schemas/source.ts';
import Citation from '../../src/site/components/page/Citation.astro';

const both = { de: 'Auf Kurs', en: 'On Course' };
const cited = async (fields: object, locale: Locale) => {
  const rest = { id: 'ofen', year: 2026, language: 'de', status: 'general', supports: both };
  const source = sourceSchema.parse({ ...rest, ...fields });
  const html = await (await AstroContainer.create()).renderToString(Citation, { props: { source, locale } });
  return html.replace(/\s+/g, ' ').trim();
};

it('gives what an edition says in its own words, and marks the language of the rest', async () => {
  const fields = { author: both, title: 'Vom Backen', container: { de: 'Ofen, 2. Auflage', en: 'Ofen, 2nd edition' } };
  expect(await cited(fields, 'de')).toBe('Auf Kurs (2026): <cite>Vom Backen</cite>. <span>Ofen, 2. Auflage</span>.');
  expect(await cited(fields, 'en')).toBe('On Course (2026): <cite lang="de">Vom Backen</cite>. <span>Ofen, 2nd edition</span>.');
});

it('marks no other language where the title is in both', async () => {
  expect(await cited({ author: 'A', title: { de: 'Gesetz', en: 'Act' } }, 'en')).toBe('A (2026): <cite>Act</cite>.');
});
