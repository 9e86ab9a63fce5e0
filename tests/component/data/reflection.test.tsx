// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Reflection } from '../../../src/browser/islands/data/Reflection.tsx';
import { dataWords } from '../../../src/browser/islands/data/words/words.ts';
import { chooseSaving } from '../../../src/browser/stores/saving.ts';
import { lessonRead, toStatement } from '../../../src/core/record/statement.ts';

const longAgo = toStatement(lessonRead('brot'), { now: () => 0 }, { bits: () => 1 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it.each([
  ['has been kept', true, 'Festgehalten.'],
  [
    'is not saved, where the learner wants that, without blame on the browser',
    false,
    'Gespeichert wird nichts, wie Sie es wünschen. Der Rückblick gilt, bis Sie die Seite schließen.',
  ],
])('says that the look back %s', async (_, wanted, sentence) => {
  chooseSaving(wanted);
  const record = { statements: [longAgo], aside: [], fromLater: 0, keeping: 'local' } as const;
  render(<Reflection record={record} locale="de" words={dataWords.de.reflection} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: 'Teilweise' }));
  await user.click(screen.getByRole('button', { name: 'Rückblick festhalten' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence));
});
