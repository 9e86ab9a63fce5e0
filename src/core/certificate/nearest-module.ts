import type { Catalogue, CatalogueLesson, CatalogueModule } from '../course/catalogue.ts';
import type { Progress } from '../record/progress.ts';

export interface NearestModule {
  readonly module: CatalogueModule;
  /** Its lessons that are not read yet. */
  readonly unread: readonly CatalogueLesson[];
}

/**
 * Of the modules somebody has begun the one that is soonest read to its end, the earlier of two; the first of the course for
 * those who have begun none. Undefined while no module is fully written.
 */
export function findNearestModule({ modules, lessons }: Catalogue, progress: Progress): NearestModule | undefined {
  const complete = modules
    .filter((module) => module.complete)
    .map((module) => {
      const own = lessons.filter((lesson) => lesson.module === module.id);
      const unread = own.filter(({ id }) => !progress[id]?.read);
      return { module, unread, begun: unread.length < own.length };
    });
  const nearest = complete.filter(({ begun }) => begun).toSorted((a, b) => a.unread.length - b.unread.length)[0] ?? complete[0];
  return nearest && { module: nearest.module, unread: nearest.unread };
}
