import type { Answer } from '../../../core/quiz/answer.ts';
import type { Grade, Part } from '../../../core/quiz/grade.ts';
import type { Kind } from '../../../core/quiz/item.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { QuizWords } from './words/model.ts';

/** When feedback may be seen: right after each answer, or, as in a test, not before the last one. */
export type FeedbackTime = 'at-once' | 'later';

/** What the view of a kind gets; one file per kind in `kinds/`. */
export interface ViewProps<K extends Kind> {
  readonly item: LocalItem<K>;
  /** Decides the order of options. */
  readonly seed: number;
  readonly answer: Answer<K>;
  /** The answer has been given, nothing can be changed any more. */
  readonly checked: boolean;
  /** Present once the answer has been checked and its feedback may be seen. */
  readonly grade: Grade | undefined;
  /** Later: nothing on the way to the answer may judge it. */
  readonly feedback: FeedbackTime;
  readonly words: QuizWords;
  /** The id of the sentence that says what is wrong with the answer, while something is. */
  readonly complaint: string | undefined;
  readonly onAnswer: (answer: Answer<K>) => void;
  /** Presses the main button. */
  readonly onGo: () => void;
}

/** @throws when the grade has no such part, which a grade of the same item always has. */
export function partOf(grade: Grade, id: string): Part {
  const part = grade.parts.find((each) => each.id === id);
  if (!part) throw new Error(`The grade has no part "${id}". It belongs to another item.`);
  return part;
}
