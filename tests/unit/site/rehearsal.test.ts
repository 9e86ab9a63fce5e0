import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCourse } from '../../../src/build/checks/read-course.ts';
import { rules } from '../../../src/build/checks/registry.ts';
import { findingsOf } from '../../../src/build/checks/rule.ts';
import { locales } from '../../../src/core/locale/locale.ts';
import { slidesIn } from '../../../src/site/slides-in.ts';

const text = (locale: string): string => `src/site/rehearsal/${locale}.mdx`;

test('the rehearsal keeps every rule for decks but the length of a session', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  for (const locale of locales) cpSync(text(locale), join(folder, `decks/${locale}/probe.mdx`));
  // The ledger holds the ids of a course; the rehearsal belongs to none.
  const findings = findingsOf(readCourse(folder), rules).filter(({ file, rule }) => file.startsWith('decks/') && rule !== 'permanent-ids');
  rmSync(folder, { recursive: true });
  expect(findings.map(({ file, line, rule, what }) => `${file}:${line} ${rule}: ${what}`)).toEqual(
    locales.flatMap((locale) => [
      `decks/${locale}/probe.mdx:1 deck-plan: The deck has 5 slides; 10 to 16 fit a session`,
      `decks/${locale}/probe.mdx:1 deck-plan: The minutes of the slides add up to 5; a session has 60 to 90`,
    ]),
  );
});

test('it takes the five minutes its title promises', () => {
  for (const locale of locales) expect(slidesIn(readFileSync(text(locale), 'utf8')).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(5);
});
