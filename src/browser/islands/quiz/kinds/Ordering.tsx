import { useState } from 'react';
import { describeOrdering } from '../../../../core/quiz/kinds/ordering/describe.ts';
import { dragRow } from '../drag-row.ts';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { partOf, type ViewProps } from '../view.ts';
import { Why } from '../Why.tsx';

/** Steps to move with buttons, by choosing their place, or by dragging them; every move is announced. */
export function Ordering({ item, answer, checked, grade, words, onAnswer }: ViewProps<'ordering'>) {
  const [said, say] = useState('');
  const steps = answer.map((id) => item.steps.find((step) => step.id === id)!);

  function move(from: number, to: number) {
    const step = steps[from]!;
    if (to < 0 || to >= steps.length) return say(words.atEnd(step.text, from + 1));
    const others = answer.filter((id) => id !== step.id);
    onAnswer([...others.slice(0, to), step.id, ...others.slice(to)]);
    say(words.moved(step.text, to + 1, steps.length));
  }

  const drop = (from: number, to: number) => (to === from ? say(words.stays(steps[from]!.text, from + 1)) : move(from, to));

  if (grade) {
    return (
      <ol className="order">
        {steps.map((step) => {
          const part = partOf(grade, step.id);
          return (
            <li key={step.id} className={part.state === 'right' ? 'is-ok' : 'is-no'}>
              <span className="order__t">{step.text}</span>
              <Mark tone={part.state === 'right' ? 'ok' : 'no'} />
              <Why part={part} judgement={describeOrdering.part(item, part)} />
            </li>
          );
        })}
      </ol>
    );
  }
  return (
    <>
      <ol className="order">
        {steps.map((step, at) => (
          <li key={step.id}>
            <span
              className="grip"
              aria-hidden="true"
              onPointerDown={({ nativeEvent, currentTarget }) => {
                if (!checked) dragRow(nativeEvent, currentTarget, (to) => drop(at, to));
              }}
            >
              <Icon name="grip" />
            </span>
            <select aria-label={words.place(step.text)} value={at} onChange={(event) => move(at, Number(event.target.value))}>
              {steps.map((each, place) => (
                <option key={each.id} value={place}>
                  {place + 1}
                </option>
              ))}
            </select>
            <span className="order__t">{step.text}</span>
            <span className="order__mv">
              <button type="button" aria-label={words.up(step.text)} aria-disabled={at === 0} onClick={() => move(at, at - 1)}>
                <Icon name="up" />
              </button>
              <button
                type="button"
                aria-label={words.down(step.text)}
                aria-disabled={at === steps.length - 1}
                onClick={() => move(at, at + 1)}
              >
                <Icon name="down" />
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="vh" role="status">
        {said}
      </p>
    </>
  );
}
