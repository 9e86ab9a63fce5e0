import type { Answer } from '../../../core/quiz/answer.ts';
import type { Grade, Part } from '../../../core/quiz/grade.ts';
import type { Kind } from '../../../core/quiz/item.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { QuizWords } from './words/model.ts';

/** What the view of a kind gets; one file per kind in `kinds/`. */
export interface ViewProps<K extends Kind> {
  readonly item: LocalItem<K>;
  /** Decides the order of options. */
  readonly seed: number;
  readonly answer: Answer<K>;
  /** Present once the answer has been checked; then nothing can be changed. */
  readonly grade: Grade | undefined;
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
