// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../../src/browser/elements/course-position.ts';
import { readProgress, writeProgress } from '../../../../src/browser/stores/progress.ts';
import { record } from '../../../../src/browser/stores/record.ts';
import { markSecure } from '../../../../src/core/record/derive-progress.ts';
import { itemAnswered, lessonRead } from '../../../../src/core/record/statement.ts';

const route = [
  {
    id: 'start',
    lessons: [
      { id: 'eins', href: 'eins.html', title: 'Die erste' },
      { id: 'zwei', href: 'zwei.html', title: 'Die zweite' },
    ],
  },
];
const words =
  'data-here="Sie sind hier" data-read="gelesen" data-practised="geübt" data-secure="sitzt" data-count="{done} von {all} gelesen" data-resume="Weiter: {title}"';
const place = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

beforeEach(() => {
  document.body.innerHTML = `
    <ol>
      <li data-lesson="eins"><span data-state-word></span></li>
      <li data-lesson="zwei" data-state="now"><span data-state-word>(Sie sind hier)</span></li>
    </ol>
    <p data-module="start">2 Lektionen<span data-module-word></span></p>
    <svg><path data-leg="start" /></svg>
    <a data-continue href="eins.html"><span data-continue-text>Kurs beginnen</span></a>
    <course-position ${words} data-route='${JSON.stringify(route)}'></course-position>`;
});
afterEach(() => localStorage.clear());

it('leaves the page as it was built before the learner has done anything', () => {
  expect(place('[data-lesson="eins"]').dataset['state']).toBeUndefined();
  expect(place('[data-lesson="zwei"]').dataset['state']).toBe('now');
  expect(place('[data-lesson="zwei"]').textContent).toBe('(Sie sind hier)');
  expect(place('[data-module]').textContent).toBe('2 Lektionen');
  expect(place('[data-continue]').textContent).toBe('Kurs beginnen');
});

describe('once a lesson is read', () => {
  beforeEach(() => void record(lessonRead('eins')));

  it('marks it, in a word too', () => {
    expect(place('[data-lesson="eins"]').dataset).toMatchObject({ state: 'done', progress: 'read' });
    expect(place('[data-lesson="eins"]').textContent).toBe('(gelesen)');
  });

  it('shows how far the module is, and draws the way there', () => {
    expect(place('[data-module]').dataset['state']).toBe('now');
    expect(place('[data-module]').textContent).toBe('2 Lektionen, 1 von 2 gelesen');
    expect(place('[data-leg]').dataset['state']).toBe('done');
  });

  it('leads on to the first lesson not read', () => {
    expect(place('[data-continue]').getAttribute('href')).toBe('zwei.html');
    expect(place('[data-continue]').textContent).toBe('Weiter: Die zweite');
  });
});

it('keeps the place where the reader is, and adds the word', () => {
  record(itemAnswered('x', { lesson: 'zwei', setting: 'lesson', place: 1, of: 1 }, { score: 0, response: '', tries: 1, hints: 0 }));
  expect(place('[data-lesson="zwei"]').dataset).toMatchObject({ state: 'now', progress: 'practised' });
  expect(place('[data-lesson="zwei"]').textContent).toBe('(Sie sind hier, geübt)');
});

it('marks the module done with its last lesson', () => {
  record(lessonRead('eins'));
  record(lessonRead('zwei'));
  expect(place('[data-module]').dataset['state']).toBe('done');
  expect(place('[data-continue]').textContent).toBe('Weiter: Die zweite');
});

it('says and marks what is secure, and a module once all of it is', () => {
  record(lessonRead('eins'));
  record(lessonRead('zwei'));
  writeProgress(markSecure(readProgress()!, new Set(['eins'])));
  expect(place('[data-lesson="eins"]').dataset).toMatchObject({ state: 'done', progress: 'secure' });
  expect(place('[data-lesson="eins"]').textContent).toBe('(sitzt)');
  expect(place('[data-module]').dataset['progress']).toBe('');
  writeProgress(markSecure(readProgress()!, new Set(['eins', 'zwei'])));
  expect(place('[data-module]').dataset['progress']).toBe('secure');
  expect(place('[data-module]').textContent).toBe('2 Lektionen, 2 von 2 gelesen, sitzt');
});
