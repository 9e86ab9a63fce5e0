import { getCollection } from 'astro:content';
import type { Blank } from '../../core/schemas/blank.ts';
import { moduleRoutes } from './module-routes.ts';

export interface NamedBlank extends Blank {
  readonly id: string;
}

/** The exercise sheets of a module in their order; none where nobody wrote any. */
export const blanksOf = async (moduleId: string): Promise<NamedBlank[]> =>
  (await getCollection('blanks'))
    .filter(({ data }) => data.module === moduleId)
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((a, b) => a.number - b.number);

/** One route for each module with sheets, in each language. */
export const blankRoutes = () =>
  moduleRoutes('blanks', 'blanks', async (_, { id }) => {
    const blanks = await blanksOf(id);
    return blanks.length > 0 ? { blanks } : undefined;
  });
