import { useState } from 'react';
import { lowestFirst, type KnownObjective } from '../../../core/cohort/known-objectives.ts';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import { formatQuantity } from '../../../core/locale/numbers.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { percent } from '../../../core/quiz/percent.ts';
import { LessonLink } from './LessonLink.tsx';
import { ShareBar } from './ShareBar.tsx';
import type { GroupWords } from './words/model.ts';

interface Props {
  known: readonly KnownObjective[];
  catalogue: Catalogue;
  locale: Locale;
  words: GroupWords;
}

/** Rows shown until more are asked for. */
const few = 12;

type Order = 'lowest' | 'course';

/** A table of objectives: what fewest know first, or module by module. */
export function Known({ known, catalogue, locale, words: t }: Props) {
  const [order, setOrder] = useState<Order>('lowest');
  const [all, setAll] = useState(false);
  const sorted = order === 'lowest' ? lowestFirst(known) : known;
  const shown = order === 'lowest' && !all ? sorted.slice(0, few) : sorted;
  const parts = order === 'lowest' ? [{ title: '', rows: shown }] : byModule(shown, catalogue);
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
            {rows.map(({ key, text, lesson, first, latest, of }) => (
              <tr key={key}>
                <th scope="row">
                  {text}
                  <LessonLink lesson={lesson} />
                </th>
                <td data-head={t.first}>{t.outOf(first, of)}</td>
                <td data-head={t.latest}>
                  {t.outOf(latest, of)}
                  <ShareBar first={first} latest={latest} of={of} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {shown.length < sorted.length && (
        <p className="btn-row">
          <button type="button" className="btn" onClick={() => setAll(true)}>
            {t.more(sorted.length - shown.length)}
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
