import { useState } from 'react';
import type { SureButWrong as Slip } from '../../../core/cohort/sure-but-wrong.ts';
import { LessonLink } from './LessonLink.tsx';
import type { GroupWords } from './words/model.ts';

/** Rows shown until more are asked for. */
const few = 12;

/** The questions people were sure of although it is not so. */
export function SureButWrong({ slips, words: t }: { slips: readonly Slip[]; words: GroupWords }) {
  const [all, setAll] = useState(false);
  const shown = all ? slips : slips.slice(0, few);
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
            {shown.map(({ item, lesson, sure, still, of }) => (
              <tr key={item.id}>
                <th scope="row">
                  {item.stem}
                  <LessonLink lesson={lesson} path={item.readAgain} />
                </th>
                <td data-head={t.sure}>{t.outOf(sure, of)}</td>
                <td data-head={t.still}>{t.outOf(still, sure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < slips.length && (
        <p className="btn-row">
          <button type="button" className="btn" onClick={() => setAll(true)}>
            {t.moreQuestions(slips.length - shown.length)}
          </button>
        </p>
      )}
    </section>
  );
}
