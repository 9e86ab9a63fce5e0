import { Mark } from './Mark.tsx';
import type { QuizWords } from './words/model.ts';

/** Hints opened so far. The box is always there, so that assistive technology reads out what is put into it. */
export function Hints({ hints, words }: { hints: readonly string[]; words: QuizWords }) {
  return (
    <div role="status">
      {hints.map((hint) => (
        <div key={hint} className="lighthint">
          <Mark tone="light" />
          <p>
            <b>{words.hintText}</b> {hint}
          </p>
        </div>
      ))}
    </div>
  );
}
