import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { TestAttempt } from '../../../core/test/attempts.ts';
import { percent } from '../../../core/quiz/percent.ts';
import { resultOf } from '../../../core/test/result.ts';
import { dayOf } from './day.ts';
import type { TestWords } from './words/model.ts';

interface Props {
  /** Those handed in, oldest first. */
  attempts: readonly TestAttempt[];
  /** The one on show. */
  current?: string;
  catalogue: Catalogue;
  locale: Locale;
  words: TestWords;
  onShow: (registration: string) => void;
}

/** Results of earlier attempts, the latest first. */
export function Earlier({ attempts, current, catalogue, locale, words, onShow }: Props) {
  const others = attempts.filter(({ registration }) => registration !== current).toReversed();
  if (others.length === 0) return null;
  return (
    <section className="test__part" aria-labelledby="earlier">
      <h2 id="earlier">{current ? words.otherResults : words.earlier}</h2>
      <ul className="test__earlier">
        {others.map((attempt) => {
          const { share, passed } = resultOf(attempt, catalogue);
          return (
            <li key={attempt.registration}>
              <button type="button" className="btn btn--quiet" onClick={() => onShow(attempt.registration)}>
                {words.show(dayOf(attempt.end!.at, locale))}
              </button>
              <span className="meta">
                {words.percent(percent(share))}
                {attempt.test !== 'placement' && `, ${passed ? words.passed : words.notYet}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
