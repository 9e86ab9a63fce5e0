import type { QuizWords } from './words/model.ts';

interface Props {
  /** How many hints have been opened, and how many there are. */
  opened: number;
  available: number;
  /** Whether the opened ones are on show. */
  shown: boolean;
  words: QuizWords;
  onPress: () => void;
}

/** Opens one hint after the other, then folds them up and shows them again. */
export function HintButton({ opened, available, shown, words, onPress }: Props) {
  const offer = opened === 0 ? words.hint : words.showHints;
  const more = opened < available ? words.anotherHint : words.hideHints;
  return (
    <button type="button" className="btn btn--quiet" aria-expanded={shown && opened === available} onClick={onPress}>
      {shown ? more : offer}
    </button>
  );
}
