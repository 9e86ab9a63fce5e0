import { useState, type Ref } from 'react';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import { reduceAttempt, startAttempt } from '../../../core/quiz/attempt.ts';
import type { TestAttempt } from '../../../core/test/attempts.ts';
import type { ItemResult, TestResult } from '../../../core/test/result.ts';
import { AnsweredQuestion } from '../quiz/AnsweredQuestion.tsx';
import { QuestionFrame } from '../quiz/QuestionFrame.tsx';
import { Solution } from '../quiz/Solution.tsx';
import { quizWords } from '../quiz/words/words.ts';
import { StateMark, stateOf } from './Marks.tsx';
import type { Asked } from './use-questions.ts';
import { seedOf } from './use-sitting.ts';
import type { TestWords } from './words/model.ts';

interface Props {
  attempt: TestAttempt;
  result: TestResult;
  asked: Asked;
  words: TestWords;
  titleRef: Ref<HTMLHeadingElement>;
}

interface OneProps extends Pick<Props, 'attempt' | 'asked' | 'words'> {
  item: LocalItem;
  outcome: ItemResult;
  number: number;
}

/** A question with the answer given and all reasons; where there is none that fits, with its solution. */
function Answer({ attempt, asked, words, item, outcome, number }: OneProps) {
  const given = attempt.answers.get(item.id)?.result;
  const answer = given && rulesFor(item).answer.read(item, given.response);
  const note = outcome.changed && <p className="meta">{answer === undefined ? words.unreadable : words.changed}</p>;
  if (answer === undefined) {
    return (
      <>
        {note}
        <QuestionFrame item={item} number={number} words={quizWords[item.locale]} view={null}>
          <Solution item={item} words={quizWords[item.locale]} />
        </QuestionFrame>
      </>
    );
  }
  const checked = reduceAttempt(item, startAttempt(item, seedOf(item, attempt)), {
    type: 'resume',
    answer,
    tries: given!.tries,
    hints: 0,
    certainty: given!.certainty,
  });
  const { beliefs, corrections } = asked;
  return (
    <>
      {note}
      <AnsweredQuestion
        item={item}
        number={number}
        attempt={checked}
        beliefs={beliefs}
        corrections={corrections}
        words={quizWords[item.locale]}
      />
    </>
  );
}

/** All questions of a test, folded up; each opens to its answer with every reason. */
export function AnswerList({ attempt, result, asked, words, titleRef }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  return (
    <section className="test__part" aria-labelledby="all-questions">
      <h2 id="all-questions" ref={titleRef} tabIndex={-1}>
        {words.all}
      </h2>
      <ol className="test__all">
        {result.items.map((outcome, at) => {
          const { id } = outcome.item;
          const item = asked.items.find((each) => each.id === id);
          if (!item) return null;
          return (
            <li key={id}>
              <details onToggle={({ currentTarget }) => currentTarget.open && setOpened((before) => new Set(before).add(id))}>
                <summary>
                  <StateMark state={stateOf(outcome)} />
                  <span>
                    <span className="vh">{words.question(at + 1, words.state[stateOf(outcome)])} </span>
                    {item.stem}
                  </span>
                </summary>
                {opened.has(id) && <Answer attempt={attempt} asked={asked} words={words} item={item} outcome={outcome} number={at + 1} />}
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
