import type { Catalogue } from '../../core/course/catalogue.ts';
import { cataloguePath } from '../../core/course/address.ts';
import { isLocale } from '../../core/locale/locale.ts';
import { isTest } from '../../core/test/test.ts';
import { loadCourseFile } from '../platform/course-file.ts';

/** Brings a test to life. Where script or data do not arrive, a sentence says so and offers to try again. */
class CourseTest extends HTMLElement {
  connectedCallback(): void {
    const { test, locale } = this.dataset;
    if (!isTest(test) || !isLocale(locale)) throw new Error('A course-test element names its test and its language.');
    const broken = this.querySelector<HTMLElement>('[data-broken]')!;
    const live = this.querySelector<HTMLElement>('[data-live]')!;
    const begin = async () => {
      broken.hidden = true;
      const [{ wake }, catalogue] = await Promise.all([
        import('../islands/test/wake.tsx'),
        loadCourseFile<Catalogue>(cataloguePath(locale)),
      ]);
      wake(live, {
        test,
        locale,
        catalogue,
        extent: live.dataset['extent'] ?? '',
        earlier: this.querySelector('[data-earlier]')!,
        onStage: (stage) => void (this.dataset['stage'] = stage),
        onBroken: giveUp,
      });
    };
    const giveUp = () => {
      this.dataset['stage'] = 'before';
      broken.hidden = false;
    };
    broken.querySelector('button')!.addEventListener('click', () => void begin().catch(giveUp));
    begin().catch(giveUp);
  }
}

customElements.define('course-test', CourseTest);
