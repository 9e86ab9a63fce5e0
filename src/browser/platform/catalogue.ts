import { cataloguePath } from '../../core/course/address.ts';
import type { Catalogue } from '../../core/course/catalogue.ts';
import type { Locale } from '../../core/locale/locale.ts';
import { courseUrl } from './course-place.ts';

/** The course as data in one language. @throws when it cannot be had. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const response = await fetch(courseUrl(cataloguePath(locale)));
  if (!response.ok) throw new Error(`The catalogue of the course did not arrive: the server answered ${response.status}.`);
  return (await response.json()) as Catalogue;
}
