import type { Statement } from '../../../../src/core/record/statement.ts';
import type { Locale } from '../../../../src/core/locale/locale.ts';
import { writeResults } from '../../../../src/core/record/results-export.ts';
import { recordMark } from '../../../../src/core/record/results-mark.ts';
import { deriveResults } from '../../../../src/core/record/results.ts';
import { testResultsByModule } from '../../../../src/core/test/results-by-module.ts';
import { readResults, type PersonResults } from '../../../../src/core/cohort/read-results.ts';
import { aCourse, calendar } from '../test/a-course.ts';

export const course = 'auf-kurs';
export const catalogue = aCourse();

/** What "My data" saves for this record. */
export function resultsFile(statements: readonly Statement[], name = '', locale: Locale = 'de'): string {
  const results = deriveResults(statements, catalogue, calendar);
  const tests = testResultsByModule(statements, catalogue, calendar);
  return writeResults({ results, tests, name, course, record: recordMark(statements) }, locale);
}

/** @throws when the file is refused. */
export function peopleOf(text: string): readonly PersonResults[] {
  const reading = readResults(text, course);
  if ('fault' in reading) throw new Error(JSON.stringify(reading.fault));
  return reading.people;
}
