// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Results } from '../../../src/browser/islands/data/Results.tsx';
import { dataWords } from '../../../src/browser/islands/data/words/words.ts';
import { aCourse, Learner } from '../../unit/core/test/a-course.ts';

afterEach(cleanup);

it('shows the marks as the test page does, rounded down', async () => {
  const learner = new Learner().practises('m1-l1-q0', 'm1-l1', 0.695);
  learner.takes('placement', { 'm1-l1-p0': 0.695 });
  const record = { statements: learner.statements, aside: [], fromLater: 0, keeping: 'database' } as const;
  const words = dataWords.en.results;
  render(<Results record={record} catalogue={aCourse(1)} locale="en" words={words} />);
  await userEvent.click(screen.getByRole('button', { name: words.show }));
  const marks = screen.getAllByRole('listitem').map(({ textContent }) => textContent.match(/\d+%/g));
  expect(marks.flat()).not.toHaveLength(0);
  expect(new Set(marks.flat())).toEqual(new Set(['69%']));
});
