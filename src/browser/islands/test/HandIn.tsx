import { Icon } from '../quiz/Icon.tsx';
import type { TestWords } from './words/model.ts';

interface Props {
  /** Whether each question has been answered, in the order they are asked. */
  answered: readonly boolean[];
  words: TestWords;
  onGo: (place: number) => void;
  onHandIn: () => void;
}

export const handInId = 'hand-in';

/** The last stop before the result: says what is open, and leads there. */
export function HandIn({ answered, words, onGo, onHandIn }: Props) {
  const open = answered.flatMap((isAnswered, place) => (isAnswered ? [] : [place]));
  const [first] = open;
  return (
    <section className="q test__hand-in" id={handInId} aria-labelledby={`${handInId}-t`} tabIndex={-1}>
      <h2 id={`${handInId}-t`}>{words.ready}</h2>
      <p>{open.length === 0 ? words.allAnswered(answered.length) : words.stillOpen(open.length)}</p>
      <p className="btn-row">
        {first !== undefined && (
          <button type="button" className="btn btn--go" onClick={() => onGo(first)}>
            {words.toOpen(first + 1)}
            <Icon name="right" />
          </button>
        )}
        <button type="button" className={first === undefined ? 'btn btn--go' : 'btn'} onClick={onHandIn}>
          {first === undefined ? words.handIn : words.handInAnyway}
        </button>
      </p>
    </section>
  );
}
