import { certainties, type Certainty as Level } from '../../../core/quiz/certainty.ts';
import type { QuizWords } from './words/model.ts';

interface Props {
  /** Unique on the page; names the group. */
  id: string;
  said: Level | undefined;
  /** The id of the sentence that asks for it, while it is missing. */
  complaint: string | undefined;
  words: QuizWords;
  onSay: (level: Level) => void;
}

/** Asks how sure the learner is, before any feedback. */
export function Certainty({ id, said, complaint, words, onSay }: Props) {
  return (
    <div className="certainty" role="radiogroup" aria-labelledby={id} aria-describedby={complaint} aria-required="true">
      <span id={id}>{words.howSure}</span>
      {certainties.map((level) => (
        <label key={level}>
          <input type="radio" name={id} checked={said === level} onChange={() => onSay(level)} />
          <span>{words.certainty[level]}</span>
        </label>
      ))}
    </div>
  );
}
