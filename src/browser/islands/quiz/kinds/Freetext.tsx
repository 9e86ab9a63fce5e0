import { useEffect, useRef } from 'react';
import { describeFreetext } from '../../../../core/quiz/kinds/freetext/describe.ts';
import { Options } from '../Options.tsx';
import type { ViewProps } from '../view.ts';

/** Write first; then points to tick and a sample open beside the own text. */
export function Freetext({ item, answer, grade, words, onAnswer }: ViewProps<'freetext'>) {
  const comparison = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(answer.open);

  // The comparison has just been opened: reading goes on there.
  useEffect(() => {
    if (!wasOpen.current && answer.open && !grade) comparison.current?.focus();
    wasOpen.current = answer.open;
  }, [answer.open, grade]);

  if (!answer.open) {
    return (
      <textarea
        aria-label={words.yourText}
        rows={5}
        value={answer.text}
        onChange={(event) => onAnswer({ ...answer, text: event.target.value })}
      />
    );
  }
  const { ticked } = answer;
  return (
    <div ref={comparison} tabIndex={-1} className="compare">
      <p className="label">{words.yourText}</p>
      <blockquote>{answer.text}</blockquote>
      <p className="label">{words.sample}</p>
      <blockquote>{item.sample}</blockquote>
      <div role="group" aria-labelledby={`${item.id}-points`}>
        <p className="label" id={`${item.id}-points`}>
          {words.points}
        </p>
        <Options
          type="checkbox"
          name={item.id}
          options={item.rubric}
          isPicked={(id) => ticked.includes(id)}
          onPick={(id) => onAnswer({ ...answer, ticked: ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id] })}
          grade={grade}
          describe={(part) => describeFreetext.part(item, part)}
        />
      </div>
    </div>
  );
}
