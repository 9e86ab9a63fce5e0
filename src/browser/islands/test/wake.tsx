import { isLocale } from '../../../core/locale/locale.ts';
import { isTest } from '../../../core/test/test.ts';
import { loadCatalogue } from '../../platform/catalogue.ts';
import { showIsland } from '../show-island.ts';
import { CourseTest } from './CourseTest.tsx';

/**
 * Puts the test in its place in the element. `onBroken` is called when it cannot go on.
 * @throws when the catalogue does not arrive.
 */
export async function wake(element: HTMLElement, onBroken: () => void): Promise<void> {
  const { test, locale } = element.dataset;
  if (!isTest(test) || !isLocale(locale)) throw new Error('A course-test element names its test and its language.');
  const catalogue = await loadCatalogue(locale);
  const live = element.querySelector<HTMLElement>('[data-live]')!;
  showIsland(
    live,
    <CourseTest
      test={test}
      locale={locale}
      catalogue={catalogue}
      extent={live.dataset['extent'] ?? ''}
      earlier={element.querySelector('[data-earlier]')!}
      onStage={(stage) => void (element.dataset['stage'] = stage)}
    />,
    onBroken,
  );
}
