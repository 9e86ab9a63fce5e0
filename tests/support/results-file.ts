/** Results files as "My data" saves them, made of a record and the course as it was built. */
import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/core/course/catalogue.ts';
import type { Locale } from '../../src/core/locale/locale.ts';
import { writeResults } from '../../src/core/record/results-export.ts';
import { recordMark } from '../../src/core/record/results-mark.ts';
import { deriveResults } from '../../src/core/record/results.ts';
import type { Statement } from '../../src/core/record/statement.ts';
import { testResultsByModule } from '../../src/core/test/results-by-module.ts';

const calendar = { dayOf: (moment: number) => new Date(moment).toISOString().slice(0, 10) };

export const builtCatalogue = (locale: Locale): Catalogue => JSON.parse(readFileSync(`dist/${locale}/catalogue.json`, 'utf8')) as Catalogue;

export function resultsFile(statements: readonly Statement[], name: string, locale: Locale): string {
  const catalogue = builtCatalogue(locale);
  const results = deriveResults(statements, catalogue, calendar);
  const tests = testResultsByModule(statements, catalogue, calendar);
  return writeResults({ results, tests, name, course: 'auf-kurs', record: recordMark(statements) }, locale);
}
