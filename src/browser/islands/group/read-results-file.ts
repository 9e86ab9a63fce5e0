import { readResults, type ResultsReading } from '../../../core/cohort/read-results.ts';
import { largestResults } from '../../../core/cohort/results-fault.ts';
import { courseId } from '../../platform/course-place.ts';
import { giveWay } from '../../platform/give-way.ts';
import { readText } from '../../platform/read-text.ts';

/** A file the trainer has chosen, and what it turned out to be. */
export interface ReadFile {
  /** Unlike names, no two are alike. */
  readonly key: number;
  readonly name: string;
  readonly reading: ResultsReading;
}

/** Reads one file. Its size is looked at before anything of it is read. */
export async function readResultsFile(file: File, key: number): Promise<ReadFile> {
  const { name, size } = file;
  if (size > largestResults) return { key, name, reading: { fault: { reason: 'too-big' } } };
  await giveWay();
  const text = await readText(file).catch(() => undefined);
  return { key, name, reading: text === undefined ? { fault: { reason: 'unreadable' } } : readResults(text, courseId()) };
}
