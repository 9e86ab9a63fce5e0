import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'kanal-raster';

it('puts a measure into plain words and brings its row to the fore', async () => {
  const { set, part } = await showFigure(id, 'de');
  expect(await set('measure', 'search')).toMatch(/^Suchanzeigen: .* 250\u00A0€ je Auftrag/);
  expect(part('row').getAttribute('d')).toBe('M4 78H556V114H4z');
  expect(part('column').getAttribute('d')).toBe('');
});

it('says what an intent lacks, and whether the measure meets it', async () => {
  const { set, part } = await showFigure(id, 'en');
  expect(await set('intent', 'care')).toMatch(/^Care: .*1,900 contracts.* meets a different intent\. TikTok films:/);
  expect(part('column').getAttribute('d')).toBe('M411 6H473V482H411z');
  expect(await set('measure', 'newsletter')).toContain('belongs here. Newsletter:');
  // One measure meets two intents.
  await set('measure', 'seo');
  expect(await set('intent', 'do')).toContain('belongs here.');
  expect(await set('intent', 'think')).toContain('belongs here.');
  expect(await set('intent', 'any')).toMatch(/^Website SEO:/);
});
