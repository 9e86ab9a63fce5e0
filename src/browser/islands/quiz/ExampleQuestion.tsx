import { useReducer } from 'react';
import { reduceAttempt, type Attempt, type Move } from '../../../core/quiz/attempt.ts';
import { AnsweredQuestion } from './AnsweredQuestion.tsx';
import type { ExampleState } from './example-states.ts';
import { exampleSurroundings } from './examples.ts';
import { Question } from './Question.tsx';
import { Solution } from './Solution.tsx';
import { quizWords } from './words/words.ts';

interface Props {
  state: ExampleState;
  number: number;
}

/** A question in one of the example states. It can be played on from there. */
export function ExampleQuestion({ state: { item, place, attempt: start }, number }: Props) {
  const [attempt, act] = useReducer((before: Attempt, move: Move) => reduceAttempt(item, before, move), start);
  const words = quizWords[item.locale];
  const shared = { item, number, attempt, ...exampleSurroundings(item.locale), words };
  if (place === 'after-test') return <AnsweredQuestion {...shared} />;
  return (
    <Question
      {...shared}
      act={act}
      onward={{ label: words.next, go: () => {} }}
      anew={place === 'test' ? undefined : () => attempt.seed + 1}
      feedback={place === 'test' ? 'later' : 'at-once'}
      asksCertainty={place === 'test' || place === 'review'}
    >
      {place === 'server' && <Solution item={item} words={words} />}
    </Question>
  );
}
