import { useState } from 'react';
import { lowestFirst, type KnownObjective } from '../../../core/cohort/known-objectives.ts';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import { formatQuantity } from '../../../core/locale/numbers.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { percent } from '../../../core/quiz/percent.ts';
import { LessonLink } from './LessonLink.tsx';
import { ShareBar } from './ShareBar.tsx';
import { useFirstFew } from './use-first-few.ts';
import type { GroupWords } from './words/model.ts';

interface Props {
  known: readonly KnownObjective[];
  catalogue: Catalogue;
  locale: Locale;
  words: GroupWords;
}

type Order = 'lowest' | 'course';

/** A table of objectives: what fewest know first, or module by module. */
export function Known({ known, catalogue, locale, words: t }: Props) {
  const [order, setOrder] = useState<Order>('lowest');
  const { shown, left, showAll, focusOn } = useFirstFew(lowestFirst(known));
  const parts = order === 'lowest' ? [{ title: '', rows: shown }] : byModule(known, catalogue);
  return (
    <section aria-labelledby="known">
      <h2 id="known">{t.known}</h2>
      <p>{t.knownMeans(formatQuantity(percent(catalogue.tests.pass.share), '%', locale))}</p>
      <fieldset className="choices no-print">
        <legend>{t.order}</legend>
        {(['lowest', 'course'] as const).map((value) => (
          <label key={value}>
            <input type="radio" name="order" checked={order === value} onChange={() => setOrder(value)} />
            {t.orders[value]}
          </label>
        ))}
      </fieldset>
      <table className="group__table">
        <caption>{t.legend}</caption>
        <thead>
          <tr>
            <th scope="col">{t.objective}</th>
            <th scope="col">{t.first}</th>
            <th scope="col">{t.latest}</th>
          </tr>
        </thead>
        {parts.map(({ title, rows }) => (
          <tbody key={title}>
            {title && (
              <tr className="group__module">
                <th scope="rowgroup" colSpan={3}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((objective) => (
              <tr key={objective.key} {...focusOn(objective)}>
                <th scope="row">
                  {objective.text}
                  <LessonLink lesson={objective.lesson} />
                </th>
                <td data-head={t.first}>{t.outOf(objective.first, objective.of)}</td>
                <td data-head={t.latest}>
                  {t.outOf(objective.latest, objective.of)}
                  <ShareBar first={objective.first} latest={objective.latest} of={objective.of} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {order === 'lowest' && left > 0 && (
        <p className="btn-row">
          <button type="button" className="btn" onClick={showAll}>
            {t.more(left)}
          </button>
        </p>
      )}
    </section>
  );
}

function byModule(known: readonly KnownObjective[], { modules }: Catalogue) {
  return modules
    .map(({ id, number, title }) => ({ title: `${number} ${title}`, rows: known.filter(({ lesson }) => lesson.module === id) }))
    .filter(({ rows }) => rows.length > 0);
}
