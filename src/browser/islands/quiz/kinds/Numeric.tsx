import { numberIn } from '../../../../core/quiz/kinds/numeric/quantity.ts';
import { Gauge } from '../Gauge.tsx';
import type { ViewProps } from '../view.ts';

/** A number typed as people type numbers; once checked, the scale and the working. */
export function Numeric({ item, answer, grade, words, complaint, onAnswer, onGo }: ViewProps<'numeric'>) {
  const id = `${item.id}-number`;
  return (
    <div className="est">
      <p className="est__in">
        <label className="vh" htmlFor={id}>
          {words.yourNumber(item.unit)}
        </label>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={answer}
          readOnly={grade !== undefined}
          aria-invalid={complaint !== undefined || undefined}
          aria-describedby={complaint}
          onChange={(event) => onAnswer(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && onGo()}
        />
        <span aria-hidden="true">{item.unit}</span>
      </p>
      {grade && (
        <>
          <Gauge item={item} yours={numberIn(item, answer) ?? 0} right={grade.score === 1} words={words} />
          <div>
            <p className="label">{words.worked}</p>
            <p>{item.worked}</p>
          </div>
        </>
      )}
    </div>
  );
}
