import type { Catalogue, CatalogueLesson, CatalogueModule } from '../course/catalogue.ts';
import type { Progress } from '../record/progress.ts';

export interface NearestModule {
  readonly module: CatalogueModule;
  /** Its lessons that are not read yet. */
  readonly unread: readonly CatalogueLesson[];
}

/** The module that is soonest read to its end, the earlier of two; undefined while no module is fully written. */
export function findNearestModule({ modules, lessons }: Catalogue, progress: Progress): NearestModule | undefined {
  return modules
    .filter((module) => module.complete)
    .map((module) => ({ module, unread: lessons.filter(({ id, module: of }) => of === module.id && !progress[id]?.read) }))
    .toSorted((a, b) => a.unread.length - b.unread.length)[0];
}
