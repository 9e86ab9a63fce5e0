import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'fuenf-angebote';

it('puts B before A once texts, photos and rights are counted, and D beyond the frame', async () => {
  const { set, part, drawing } = await showFigure(id, 'en');
  expect(await set('counted', 'texts')).toContain('D fits the frame');
  expect(await set('counted', 'photos')).toContain('D and E are above the frame');
  expect((await set('counted', 'rights')).replaceAll('\u00A0', ' ')).toBe(
    'Counting texts, photos, rights: A €17,800, B €17,100, C €18,900, D €26,600, E €41,000. B is the cheapest; C costs €1,800 more. D and E are above the frame.',
  );
  expect(part('lowest').getAttribute('d')).toBe('M4 138h28v28h-28z');
  expect(drawing()).toContain('>€17,100<');
});

it('ends with the prices of the lesson, and hands over to the points', async () => {
  const { set, part } = await showFigure(id, 'de');
  for (const extra of ['texts', 'photos', 'rights']) await set('counted', extra);
  const said = (await set('counted', 'running')).replaceAll('\u00A0', ' ');
  expect(said).toMatch(
    /^Auf demselben Umfang: A 19 240 €, B 19 980 €, C 21 060 €, D 31 160 €, E 41 000 €\. Am günstigsten ist A, C kostet 1 820 €/,
  );
  expect(said).toContain('Jetzt zählen die Punkte');
  expect(part('added').getAttribute('d')!.match(/M/g)).toHaveLength(4);
});
