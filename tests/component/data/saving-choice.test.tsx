// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { SavingChoice } from '../../../src/browser/islands/data/SavingChoice.tsx';
import { dataWords } from '../../../src/browser/islands/data/words/words.ts';
import { isSavingDeclined } from '../../../src/browser/stores/saving.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it('is a checkbox whose own state says whether anything is saved', async () => {
  const onChoice = vi.fn<() => void>();
  render(<SavingChoice declined={false} words={dataWords.de.kept} onChoice={onChoice} />);
  const choice = screen.getByRole<HTMLInputElement>('switch', { checked: true });
  expect(choice.hasAttribute('aria-checked')).toBe(false);
  await userEvent.click(choice);
  expect(onChoice).toHaveBeenCalledOnce();
  expect(isSavingDeclined()).toBe(true);
});
