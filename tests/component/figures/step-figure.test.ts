import { Window } from 'happy-dom';
import { expect, it, vi } from 'vitest';

const page = new Window() as unknown as typeof globalThis;
for (const name of ['document', 'customElements', 'HTMLElement', 'Event'] as const) vi.stubGlobal(name, page[name]);
await import('../../../src/browser/elements/step-figure.ts');

it('brings a group to the fore from its step on, until the one it names', () => {
  document.body.innerHTML = `<step-figure>
    <svg><g data-step="1"></g><g data-step="2" data-until="3"></g><g data-step="3"></g><g data-step="4"></g></svg>
    <button data-move="1" data-start></button><button data-move="-1"></button><button data-move="1"></button>
    <i data-count></i><i data-title></i><i data-text></i>
    <details><ol><li></li><li></li><li></li><li></li></ol></details></step-figure>`;
  const forth = document.querySelector<HTMLElement>('[data-start]')!;
  const seen = ['', '', '', '', ''].map((_, step) => {
    if (step > 0) forth.click();
    return [...document.querySelectorAll('[data-step]')].map((group) => group.className || 'whole').join(' ');
  });
  expect(seen).toEqual([
    'whole whole whole whole',
    'is-now is-ahead is-ahead is-ahead',
    'is-past is-now is-ahead is-ahead',
    'is-past is-now is-now is-ahead',
    'is-past is-past is-past is-now',
  ]);
});
