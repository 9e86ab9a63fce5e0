import type { GroupGain, Mean } from '../../../core/cohort/group-gain.ts';
import { formatQuantity } from '../../../core/locale/numbers.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { GroupWords } from './words/model.ts';

/** From the placement test to the final test, by module and as a whole. */
export function Gain({ gain: { modules, overall, won }, locale, words: t }: { gain: GroupGain; locale: Locale; words: GroupWords }) {
  const percent = (value: number) => formatQuantity(value, '%', locale);
  const mean = (value: Mean | undefined) => (value ? `${percent(value.percent)} ${t.n(value.people)}` : t.none);
  return (
    <section aria-labelledby="gain">
      <h2 id="gain">{t.gain}</h2>
      {modules.length === 0 && <p>{t.noTests}</p>}
      {overall && (
        <p>
          <b>{t.overall(overall.people, percent(overall.before), percent(overall.after))}</b>{' '}
          {won !== undefined && t.won(percent(Math.abs(Math.round(won * 100))), won < 0)}
        </p>
      )}
      {modules.length > 0 && (
        <>
          {!overall && <p>{t.noneBoth}</p>}
          <table className="group__table group__table--gain">
            <caption>{t.gainCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.module}</th>
                <th scope="col">{t.placement}</th>
                <th scope="col">{t.final}</th>
                <th scope="col">{t.both}</th>
              </tr>
            </thead>
            <tbody>
              {modules.map(({ module, placement, final, both }) => (
                <tr key={module.id}>
                  <th scope="row">
                    {module.number} {module.title}
                  </th>
                  <td data-head={t.placement}>{mean(placement)}</td>
                  <td data-head={t.final}>{mean(final)}</td>
                  <td data-head={t.both}>{both ? `${t.fromTo(percent(both.before), percent(both.after))} ${t.n(both.people)}` : t.none}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="meta">{t.gainCaveat}</p>
        </>
      )}
    </section>
  );
}
