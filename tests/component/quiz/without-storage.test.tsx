// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readOut, show } from './show.tsx';

/** A browser that lets nothing be stored, as in some private windows. */
const refusing = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('Not here.', 'SecurityError');
  },
  clear: () => {},
};

it('goes on without storage, and says so once an answer could not be kept', async () => {
  vi.stubGlobal('localStorage', refusing);
  const { user } = show(['single']);
  expect(readOut()).toBe('');
  await user.click(screen.getByRole('radio', { name: 'In den Ofen' }));
  await user.click(screen.getByRole('button', { name: 'Antwort prüfen' }));
  expect(readOut()).toContain('Richtig');
  expect(readOut()).toContain('Was Sie jetzt antworten, gilt, bis Sie die Seite schließen');
});
