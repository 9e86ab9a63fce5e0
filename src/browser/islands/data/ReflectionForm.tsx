import { useRef, useState, type Ref, type SubmitEvent } from 'react';
import type { StatementOf } from '../../../core/record/statement.ts';
import type { DataWords } from './words/model.ts';

type Outcome = StatementOf<'reflected'>['result'];

interface Props {
  words: DataWords['reflection'];
  firstRef: Ref<HTMLLegendElement>;
  onKeep: (result: Outcome) => void;
  onSkip: () => void;
}

const outcomes = ['yes', 'partly', 'no'] as const;
const questions = ['visible', 'hindrance', 'nextStep'] as const;

export function ReflectionForm({ words: t, firstRef, onKeep, onSkip }: Props) {
  const [done, setDone] = useState<Outcome['done']>();
  const [written, setWritten] = useState({ visible: '', hindrance: '', nextStep: '' });
  const [missing, setMissing] = useState(false);
  const firstOutcome = useRef<HTMLInputElement>(null);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (done) return onKeep({ done, ...written });
    setMissing(true);
    firstOutcome.current?.focus();
  }

  return (
    <form className="reflection" onSubmit={submit}>
      <fieldset className="choices" aria-describedby={missing && !done ? 'done-missing' : undefined}>
        <legend ref={firstRef} tabIndex={-1}>
          {t.done}
        </legend>
        {outcomes.map((outcome, at) => (
          <label key={outcome}>
            <input
              ref={at === 0 ? firstOutcome : undefined}
              type="radio"
              name="done"
              checked={done === outcome}
              onChange={() => setDone(outcome)}
            />
            {t.outcomes[outcome]}
          </label>
        ))}
      </fieldset>
      <p role="status" id="done-missing" className="err">
        {missing && !done && t.missing}
      </p>
      {questions.map((question) => (
        <p key={question} className="field">
          <label htmlFor={question}>{t[question]}</label>
          <textarea
            id={question}
            rows={2}
            maxLength={4000}
            value={written[question]}
            onChange={({ target }) => setWritten({ ...written, [question]: target.value })}
          />
        </p>
      ))}
      <p className="meta">{t.stays}</p>
      <p className="btn-row">
        <button type="submit" className="btn">
          {t.keep}
        </button>
        <button type="button" className="btn btn--quiet" onClick={onSkip}>
          {t.skip}
        </button>
      </p>
    </form>
  );
}
