import { getCollection } from 'astro:content';
import type { Tests } from '../../core/schemas/tests.ts';

/** The blueprint of the tests. */
export async function getTests(): Promise<Tests> {
  const [entry] = await getCollection('tests');
  if (!entry) throw new Error('The course has no tests.yaml. Copy the one of content/ and name the modules of this course.');
  return entry.data;
}
