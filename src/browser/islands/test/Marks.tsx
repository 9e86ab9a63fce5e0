import { toneOf } from '../../../core/quiz/verdict.ts';
import type { ItemResult } from '../../../core/test/result.ts';
import { Mark } from '../quiz/Mark.tsx';
import type { TestWords } from './words/model.ts';

export type State = keyof TestWords['state'];

/** How an answer went, in the terms of the sea marks. */
export const stateOf = ({ item, score, answered }: ItemResult): State => (answered ? toneOf(item.kind, score) : 'none');

/** The sign for a state; an open ring where no answer was given. */
export function StateMark({ state }: { state: State }) {
  return state === 'none' ? <span className="ring ring--radio" /> : <Mark tone={state} />;
}

/** The questions of a group as a row of marks, each named for those who do not see it. */
export function Marks({ items, all, words }: { items: readonly ItemResult[]; all: readonly ItemResult[]; words: TestWords }) {
  return (
    <ul className="test__marks">
      {items.map((result) => (
        <li key={result.item.id}>
          <StateMark state={stateOf(result)} />
          <span className="vh">{words.question(all.indexOf(result) + 1, words.state[stateOf(result)])}</span>
        </li>
      ))}
    </ul>
  );
}
