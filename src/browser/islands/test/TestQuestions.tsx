import { useEffect, useState } from 'react';
import type { Attempt } from '../../../core/quiz/attempt.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { Deed } from '../../../core/record/statement.ts';
import type { TestAttempt } from '../../../core/test/attempts.ts';
import { Icon } from '../quiz/Icon.tsx';
import { Question } from '../quiz/Question.tsx';
import { questionId } from '../quiz/QuestionFrame.tsx';
import { quizWords } from '../quiz/words/words.ts';
import { HandIn, handInId } from './HandIn.tsx';
import { Line } from './Line.tsx';
import type { Asked } from './use-questions.ts';
import { useSitting } from './use-sitting.ts';
import type { TestWords } from './words/model.ts';

interface Props {
  attempt: TestAttempt;
  asked: Asked;
  words: TestWords;
  lessonOf: (item: LocalItem) => string;
  say: (deed: Deed) => unknown;
  onHandIn: () => void;
  onPause: () => void;
}

/** Whether the answer has stages, and some are behind the learner. */
function isUnderWay(item: LocalItem, { seed, answer }: Attempt): boolean {
  const rules = rulesFor(item).answer;
  return rules.step !== undefined && JSON.stringify(answer) !== JSON.stringify(rules.blank(item, seed));
}

/** One question at a time, the way between them, and at the end the way to hand in. */
export function TestQuestions({ attempt, asked, words, lessonOf, say, onHandIn, onPause }: Props) {
  const { items, beliefs, corrections } = asked;
  const answered = items.map(({ id }) => attempt.answers.has(id));
  const end = items.length;
  const [at, setAt] = useState(() => {
    const open = answered.indexOf(false);
    return open < 0 ? end : open;
  });
  const { stateOf, act, clear } = useSitting(attempt, lessonOf, say);
  const item = items[at];
  const target = item ? questionId(item) : handInId;

  // The learner has asked for what comes now: "begin", "go on" and every answer lead here.
  useEffect(() => document.getElementById(target)?.focus(), [target]);

  function decideAfresh(current: LocalItem) {
    clear(current);
    document.getElementById(target)?.focus();
  }

  function goOn() {
    const open = answered.indexOf(false, at + 1);
    setAt(open < 0 ? end : open);
  }

  if (!item) {
    return (
      <>
        <Line answered={answered} at={at} words={words} onGo={setAt} />
        <HandIn answered={answered} words={words} onGo={setAt} onHandIn={onHandIn} />
      </>
    );
  }
  const given = attempt.answers.get(item.id);
  const draft = stateOf(item);
  return (
    <>
      <Line answered={answered} at={at} words={words} onGo={setAt} />
      <Question
        key={item.id}
        item={item}
        number={at + 1}
        attempt={draft}
        act={(move) => act(item, move) && goOn()}
        onward={{ label: words.goOn, go: goOn }}
        feedback="later"
        asksCertainty
        beliefs={beliefs}
        corrections={corrections}
        words={quizWords[item.locale]}
      >
        {given && given.context.edition !== item.edition && <p className="meta test__note">{words.rewritten}</p>}
        <p className="btn-row test__ways">
          {at > 0 && (
            <button type="button" className="btn btn--quiet" onClick={() => setAt(at - 1)}>
              {words.back}
            </button>
          )}
          {/* A story is decided step by step; changing an early step means going through it again. */}
          {isUnderWay(item, draft) && (
            <button type="button" className="btn btn--quiet" onClick={() => decideAfresh(item)}>
              <Icon name="undo" />
              {words.clear}
            </button>
          )}
          <button type="button" className="btn btn--quiet" onClick={() => setAt(end)}>
            {words.toHandIn}
          </button>
          <button type="button" className="btn btn--quiet" onClick={onPause}>
            {words.pause}
          </button>
        </p>
      </Question>
    </>
  );
}
