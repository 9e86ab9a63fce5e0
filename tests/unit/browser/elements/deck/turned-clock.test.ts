// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TurnedClock } from '../../../../../src/browser/elements/deck/turned-clock.ts';
import { currentSession, keepWatch } from '../../../../../src/browser/stores/session-log.ts';
import { sessionLogWords } from '../../../../../src/site/words/session-log.ts';

const deck = { module: 'probe', title: 'Probe', locale: 'de' as const, sections: [{ id: 'start', title: 'Ankommen', planned: 8 }] };

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-02T09:00:00') }));
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

it.each([
  [70, 'Die Uhr ist um eine Minute weitergesprungen, und die Zeit zählt sie mit.'],
  [120, 'Die Uhr ist um 2 Minuten weitergesprungen, und die Zeit zählt sie mit.'],
])('says how far the clock has jumped in %d seconds', (seconds, sentence) => {
  const { jump } = sessionLogWords.de;
  document.body.innerHTML = `<section><p data-jump="${jump.sentence}" data-jump-one="${jump.one}"></p><p data-jump-buttons></p></section>`;
  const turned = new TurnedClock(document.querySelector('section')!, deck);
  keepWatch(deck, { before: 0, since: Date.now(), extended: 0 });
  turned.look(currentSession(deck));
  vi.setSystemTime(Date.now() + seconds * 1000);
  turned.look(currentSession(deck));
  expect(document.querySelector('[data-jump]')!.textContent).toBe(sentence);
});
