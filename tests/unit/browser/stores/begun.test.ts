// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../src/core/quiz/local-item.ts';

type Begun = typeof import('../../../../src/browser/stores/begun.ts');

const item = localizeItem<'freetext'>(examples.freetext.item, 'de');
const answer = { text: 'Weil der Teig', open: false, ticked: [] };

const listen = vi.spyOn(window, 'addEventListener');

beforeEach(() => {
  document.head.innerHTML = '<meta name="course-base" content="../" data-course="probe">';
  sessionStorage.setItem(`course:probe:begun:text:${item.id}`, JSON.stringify(answer));
  sessionStorage.setItem('course:probe:begun:anew:brot', '2026-11-22T10:00:00.000Z');
});
afterEach(() => {
  for (const [type, heard] of listen.mock.calls.splice(0)) window.removeEventListener(type, heard);
  sessionStorage.clear();
});

it.each<[string, (begun: Begun) => unknown]>([
  ['a text is being written', ({ keepText }) => keepText(item, { ...answer, text: 'Weil der Teig ruht' })],
  ['the questions were begun anew', ({ beginAnew }) => beginAnew('brot', Date.parse('2026-11-22T11:00:00Z'))],
  ['a text of an earlier page has come back', ({ readBegun }) => readBegun(item)],
  ['they had been begun anew on an earlier page', ({ begunAnew }) => begunAnew('brot')],
])('goes when another tab deletes everything while %s', async (_, act) => {
  vi.resetModules();
  act(await import('../../../../src/browser/stores/begun.ts'));
  expect(sessionStorage).toHaveLength(2);
  window.dispatchEvent(new StorageEvent('storage', { key: 'course:probe:forgotten' }));
  expect(sessionStorage).toHaveLength(0);
});
