// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { SessionFileFault } from '../../../../../src/core/session/session-file.ts';

const faults: readonly (SessionFileFault | 'no-room' | 'declined')[] = [
  'no-room',
  'declined',
  { reason: 'too-big' },
  { reason: 'unreadable' },
  { reason: 'foreign' },
  { reason: 'later' },
  { reason: 'other-course', course: 'Backkurs' },
  { reason: 'entry', number: 2, field: 'sections.0.spent' },
  { reason: 'entry', number: 2, field: '' },
];

/** What is said of a file with each of the faults. */
async function said(lang: string): Promise<string[]> {
  document.documentElement.lang = lang;
  vi.resetModules();
  const { logWords } = await import('../../../../../src/browser/elements/session-log/words.ts');
  return faults.map((fault) => logWords.fault('log.json', fault));
}

it.each([
  ['de', /^log\.json: übergangen\. [^.]+\. .*(Sichern|sichern|löschen|Wählen|Laden|Lesen|schalten) Sie /],
  ['en', /^log\.json: skipped\. [^.]+\. .*([Ss]ave|[Cc]hoose|Load|Read|switch) /],
])('says in "%s" what is wrong with a file, and then what to do', async (lang, sentences) => {
  for (const sentence of await said(lang)) expect(sentence.replace('sections.0.spent', 'spent')).toMatch(sentences);
});

it('names the course and the field', async () => {
  const [, , , , , , course, field, none] = await said('de');
  expect(course).toContain('anderen Kurs („Backkurs“)');
  expect(field).toContain('Sitzung 2 ist beschädigt, im Feld „sections.0.spent“.');
  expect(none).toContain('Sitzung 2 ist beschädigt. ');
});
