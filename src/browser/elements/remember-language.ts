import { courseKey } from '../platform/course-place.ts';
import { writeText } from '../platform/local-storage.ts';

/** A language chosen by a link is remembered on this device; the first page of the course then opens in it. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a[data-language]');
  if (link) writeText(courseKey('language'), link.dataset['language']!);
});
