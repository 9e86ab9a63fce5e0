import { cataloguePath } from '../../core/course/address.ts';
import type { Catalogue } from '../../core/course/catalogue.ts';
import type { Locale } from '../../core/locale/locale.ts';
import { loadCourseFile } from './course-file.ts';

/** The course as data in one language. @throws when it cannot be had. */
export function loadCatalogue(locale: Locale): Promise<Catalogue> {
  return loadCourseFile(cataloguePath(locale));
}
