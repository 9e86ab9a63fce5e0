import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'drei-regler';

it('builds the sentence from what is chosen', async () => {
  const { set, drawing } = await showFigure(id, 'de');
  await set('who', 'all');
  await set('what', 'heating');
  await set('how', 'prose');
  const lines = [...drawing().matchAll(/data-part="line"[^>]*>([^<]*)</g)].map(([, line]) => line);
  expect(lines).toEqual(['Wir rüsten alle Gebäude', 'mit Heizungen aus:', 'kompetent, innovativ, ganzheitlich', 'und mit Leidenschaft.']);
});

it('puts out the light of what the sentence no longer does, and says why', async () => {
  const { set, part } = await showFigure(id, 'en');
  const lit = () => ['words', 'learnable', 'excludes'].filter((light) => part(light).classList.contains('a-route'));
  expect(await set('what', 'comfort')).toMatch(/^Of three lights two are on: customers’ words, easy to remember\. “With comfort”/);
  expect(lit()).toEqual(['words', 'learnable']);
  expect(part('what').getAttribute('x')).toBe('508');
  expect(await set('what', 'heating')).toContain('because it is cold');
  expect(lit()).toEqual(['learnable', 'excludes']);
  expect(part('what').getAttribute('x')).toBe('244');
  expect(await set('how', 'prose')).toMatch(/^Of three lights one is on: rules something out\. .*cold.*Holistic/);
  expect(await set('who', 'all')).toMatch(/^No light is on\./);
  expect(lit()).toEqual([]);
});
