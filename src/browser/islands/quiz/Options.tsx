import type { Grade, Part, PartState } from '../../../core/quiz/grade.ts';
import { Mark } from './Mark.tsx';
import { partOf } from './view.ts';

interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  options: readonly { readonly id: string; readonly text: string }[];
  isPicked: (id: string) => boolean;
  onPick: (id: string) => void;
  grade: Grade | undefined;
  describe: (part: Part) => string;
}

const looks: Record<PartState, string> = { right: 'is-ok', partly: 'is-ok', wrong: 'is-no', missed: 'is-miss', rest: 'is-rest' };

/** Options to pick; once checked, each with its mark, its judgement and its reason. */
export function Options({ type, name, options, isPicked, onPick, grade, describe }: Props) {
  return (
    <div className="opts">
      {options.map(({ id, text }) => {
        if (!grade) {
          return (
            <label key={id} className="option">
              <input type={type} name={name} checked={isPicked(id)} onChange={() => onPick(id)} />
              <span>{text}</span>
            </label>
          );
        }
        const part = partOf(grade, id);
        return (
          <div key={id} className={`option is ${looks[part.state]}`}>
            {part.state === 'rest' ? <span className={`ring ring--${type}`} /> : <Mark tone={part.state === 'wrong' ? 'no' : 'ok'} />}
            <span>{text}</span>
            <span className="why">
              <b>{describe(part)}</b> {part.feedback}
            </span>
          </div>
        );
      })}
    </div>
  );
}
