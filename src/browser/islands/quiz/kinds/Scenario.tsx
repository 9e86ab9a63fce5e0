import { useEffect, useRef } from 'react';
import { describeScenario } from '../../../../core/quiz/kinds/scenario/describe.ts';
import { follow, type Choice, type Point } from '../../../../core/quiz/kinds/scenario/path.ts';
import { optionOrder } from '../../../../core/quiz/option-order.ts';
import { seedFrom } from '../../../../core/quiz/shuffle.ts';
import { Mark } from '../Mark.tsx';
import { Options } from '../Options.tsx';
import type { ViewProps } from '../view.ts';

/** A story: decide, see what follows, go on. The way so far stays on the page. */
export function Scenario({ item, seed, answer, checked, grade, feedback, words, onAnswer }: ViewProps<'scenario'>) {
  const made = checked && answer.pick ? [...answer.path, answer.pick] : answer.path;
  const { decisions, next } = follow(item, made);
  const fresh = answer.paused || checked ? decisions.at(-1) : undefined;
  const current = useRef<HTMLDivElement>(null);
  const wasPaused = useRef(false);

  // "Continue" has just been pressed: the next point is where the reader wants to be.
  useEffect(() => {
    if (wasPaused.current && !answer.paused && !checked) current.current?.focus();
    wasPaused.current = answer.paused ?? false;
  }, [answer.paused, checked]);

  function decision({ point, choice }: { point: Point; choice: Choice }) {
    const part = grade?.parts[decisions.findIndex((each) => each.point === point)];
    return (
      <div key={point.id} className="point">
        <p>{point.situation}</p>
        <p className="point__choice">
          {part && <Mark tone={part.state === 'right' ? 'ok' : part.state === 'partly' ? 'part' : 'no'} />}
          <span>
            <b>{words.decision}</b> {choice.text} {part && <span className="vh">({describeScenario.part(item, part)})</span>}
          </span>
        </p>
        <p>{choice.consequence}</p>
        {choice.better && (grade || feedback === 'at-once') && (
          <p>
            <b>{words.better}</b> {choice.better}
          </p>
        )}
      </div>
    );
  }

  return (
    <>
      {decisions.filter((each) => each !== fresh).map(decision)}
      <div role="status">{fresh && decision(fresh)}</div>
      {next && !answer.paused && (
        <div ref={current} role="radiogroup" aria-labelledby={`${item.id}-${next.id}`} tabIndex={-1} className="point">
          <p id={`${item.id}-${next.id}`}>{next.situation}</p>
          <Options
            type="radio"
            name={`${item.id}-${next.id}`}
            options={optionOrder(next.choices, seed ^ seedFrom(next.id), item.locale)}
            isPicked={(id) => id === answer.pick}
            onPick={(pick) => onAnswer({ path: answer.path, pick })}
            grade={undefined}
            describe={() => ''}
          />
        </div>
      )}
    </>
  );
}
