import { fullStop } from '../../../../core/locale/full-stop.ts';
import type { LocalItem } from '../../../../core/quiz/local-item.ts';
import { describeCloze } from '../../../../core/quiz/kinds/cloze/describe.ts';
import { gapOptions } from '../../../../core/quiz/kinds/cloze/gap-options.ts';
import { splitPassage } from '../../../../core/quiz/kinds/cloze/passage.ts';
import { Mark } from '../Mark.tsx';
import { partOf, type ViewProps } from '../view.ts';
import { Whole } from '../Whole.tsx';
import { Why } from '../Why.tsx';

type Gap = LocalItem<'cloze'>['gaps'][number];

const chosenOption = (gap: Gap, given = '') => ('options' in gap ? gap.options.find((option) => option.id === given) : undefined);

const givenText = (gap: Gap, given = ''): string => chosenOption(gap, given)?.text ?? ('accepted' in gap ? given : '');

/** The options of a gap that were not chosen; their reasons are worth reading too. */
const othersThan = (chosen: string | undefined, gap: Gap) => ('options' in gap ? gap.options.filter(({ id }) => id !== chosen) : []);

/** A passage with a select or a field in each gap; once checked, every gap has its reason below. */
export function Cloze({ item, seed, answer, grade, words, onAnswer }: ViewProps<'cloze'>) {
  function field(gap: Gap, at: number) {
    const label = words.gap(at + 1, item.gaps.length);
    const value = answer[gap.id] ?? '';
    const change = (given: string) => onAnswer({ ...answer, [gap.id]: given });
    if (grade) {
      const right = partOf(grade, gap.id).state === 'right';
      return (
        <span className={right ? 'gap is-ok' : 'gap is-no'}>
          <b>{givenText(gap, value)}</b>
          <Mark tone={right ? 'ok' : 'no'} />
          <span className="vh">({right ? words.state.ok : words.state.no})</span>
        </span>
      );
    }
    if ('accepted' in gap) {
      return (
        <input
          type="text"
          aria-label={label}
          value={value}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
        />
      );
    }
    return (
      <select aria-label={label} value={value} onChange={(event) => change(event.target.value)}>
        <option value="">{words.choose}</option>
        {gapOptions(item, gap, seed).map((option) => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    );
  }

  const gapAt = (id: string) => item.gaps.findIndex((gap) => gap.id === id);
  return (
    <>
      <p className="cloze">
        {splitPassage(item).map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <span key={piece.gap} className="blank">
              {field(item.gaps[gapAt(piece.gap)]!, gapAt(piece.gap))}
              {piece.close}
              {!grade && <Whole given={chosenOption(item.gaps[gapAt(piece.gap)]!, answer[piece.gap])} />}
            </span>
          ),
        )}
      </p>
      {grade && (
        <ol className="cloze__why">
          {item.gaps.map((gap) => (
            <li key={gap.id} className={partOf(grade, gap.id).state === 'right' ? 'is-ok' : 'is-no'}>
              <Why
                part={partOf(grade, gap.id)}
                judgement={describeCloze.part(item, partOf(grade, gap.id))}
                given={
                  'options' in gap && partOf(grade, gap.id).state !== 'right' ? words.yourChoice(givenText(gap, answer[gap.id])) : undefined
                }
              />
              {othersThan(answer[gap.id], gap).map(({ id, text, feedback }) => (
                <p key={id} className="why">
                  <i>{fullStop(text)}</i> {feedback}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
