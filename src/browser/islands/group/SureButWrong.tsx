import type { SureButWrong as Slip } from '../../../core/cohort/sure-but-wrong.ts';
import { LessonLink } from './LessonLink.tsx';
import { useFirstFew } from './use-first-few.ts';
import type { GroupWords } from './words/model.ts';

/** The questions people were sure of although it is not so. */
export function SureButWrong({ slips, words: t }: { slips: readonly Slip[]; words: GroupWords }) {
  const { shown, left, showAll, focusOn } = useFirstFew(slips);
  return (
    <section aria-labelledby="sure-but-wrong">
      <h2 id="sure-but-wrong">{t.sureButWrong}</h2>
      <p>{slips.length > 0 ? t.sureButWrongMeans : t.noSlips}</p>
      {slips.length > 0 && (
        <table className="group__table">
          <caption>{t.slipsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.question}</th>
              <th scope="col">{t.sure}</th>
              <th scope="col">{t.still}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((slip) => (
              <tr key={slip.item.id} {...focusOn(slip)}>
                <th scope="row">
                  {slip.item.stem}
                  <LessonLink lesson={slip.lesson} path={slip.item.readAgain} />
                </th>
                <td data-head={t.sure}>{t.outOf(slip.sure, slip.of)}</td>
                <td data-head={t.still}>{t.outOf(slip.still, slip.sure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && (
        <p className="btn-row">
          <button type="button" className="btn" onClick={showAll}>
            {t.moreQuestions(left)}
          </button>
        </p>
      )}
    </section>
  );
}
