import type { Attempt } from '../../../core/quiz/attempt.ts';
import type { Kind } from '../../../core/quiz/item.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { SelfCheck } from '../../../core/quiz/self-check.ts';
import { Feedback } from './Feedback.tsx';
import { KindView } from './kinds/KindView.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import type { QuizWords } from './words/model.ts';

interface Props<K extends Kind> {
  item: LocalItem<K>;
  number: number;
  /** A checked one. */
  attempt: Attempt<K>;
  beliefs: SelfCheck['beliefs'];
  corrections: SelfCheck['corrections'];
  words: QuizWords;
}

const nothing = () => {};

/** A question with the answer given and all its feedback, to read: what stands there when a test is over. */
export function AnsweredQuestion<K extends Kind>({ item, number, attempt, beliefs, corrections, words }: Props<K>) {
  const grade = rulesFor(item).grade(item, attempt.answer);
  return (
    <QuestionFrame
      item={item}
      number={number}
      words={words}
      view={
        <KindView
          item={item}
          seed={attempt.seed}
          answer={attempt.answer}
          checked
          grade={grade}
          feedback="at-once"
          words={words}
          complaint={undefined}
          onAnswer={nothing}
          onGo={nothing}
        />
      }
    >
      <Feedback item={item} attempt={attempt} grade={grade} beliefs={beliefs} corrections={corrections} words={words} />
    </QuestionFrame>
  );
}
