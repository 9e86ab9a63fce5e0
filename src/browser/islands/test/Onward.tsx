import type { Catalogue, CatalogueLesson } from '../../../core/course/catalogue.ts';
import { pagePath } from '../../../core/course/address.ts';
import { fullStop } from '../../../core/locale/full-stop.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { Test } from '../../../core/test/test.ts';
import type { TestResult } from '../../../core/test/result.ts';
import { courseUrl } from '../../platform/course-place.ts';
import { Icon } from '../quiz/Icon.tsx';
import type { TestWords } from './words/model.ts';

interface Props {
  test: Test;
  locale: Locale;
  result: TestResult;
  catalogue: Catalogue;
  words: TestWords;
  onBack: () => void;
}

/** The lesson in which most was missing; undefined where nothing was. */
function weakest({ objectives }: TestResult): CatalogueLesson | undefined {
  return objectives.toSorted((one, other) => one.share - other.share).find(({ share }) => share < 1)?.lesson;
}

/** What to do now: the certificate after a passed final test, one lesson, and when the test can be taken again. */
export function Onward({ test, locale, result, catalogue, words, onBack }: Props) {
  const certified = test === 'final' && result.passed;
  const missing = weakest(result);
  const lesson = missing ?? (test === 'placement' ? catalogue.lessons[0] : undefined);
  return (
    <section className="test__part" aria-labelledby="onward">
      <h2 id="onward">{words.onward}</h2>
      <div className="test__text">
        <p>{lesson ? `${test === 'placement' ? words.startWith : words.readOn}: ${fullStop(lesson.title)}` : words.allHolds}</p>
        <p className="btn-row">
          {certified && (
            <a className="btn btn--go" href={courseUrl(pagePath(locale, 'certificate')).href}>
              {words.toCertificate}
            </a>
          )}
          {lesson && (
            <a className={certified ? 'btn' : 'btn btn--go'} href={courseUrl(lesson.path).href}>
              {lesson.sheet} {lesson.title}
              <Icon name="right" />
            </a>
          )}
          <button type="button" className="btn" onClick={onBack}>
            {words.leave}
          </button>
        </p>
        <p className="meta">{words.repeat}</p>
      </div>
    </section>
  );
}
