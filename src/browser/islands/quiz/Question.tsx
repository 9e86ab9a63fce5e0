import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { isFirst, nextMove, type Attempt, type Move } from '../../../core/quiz/attempt.ts';
import type { Kind } from '../../../core/quiz/item.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { SelfCheck } from '../../../core/quiz/self-check.ts';
import { isSelfJudged } from '../../../core/quiz/self-judged.ts';
import { Certainty } from './Certainty.tsx';
import { Feedback } from './Feedback.tsx';
import { HintButton } from './HintButton.tsx';
import { Hints } from './Hints.tsx';
import { Icon } from './Icon.tsx';
import { KindView } from './kinds/KindView.tsx';
import { QuestionFrame, questionId } from './QuestionFrame.tsx';
import type { FeedbackTime } from './view.ts';
import type { QuizWords } from './words/model.ts';

interface Props<K extends Kind> {
  item: LocalItem<K>;
  number: number;
  attempt: Attempt<K>;
  act: (move: Move<K>) => void;
  /** Where the main button leads after the check. */
  onward: { readonly label: string; readonly go: () => void };
  /** A seed for another try. Without it there is none. */
  anew?: (() => number) | undefined;
  feedback?: FeedbackTime;
  /** Whether the learner says how sure the first answer is. Free text is never asked: its learners are its judges. */
  asksCertainty?: boolean;
  /** Beliefs that wrong answers come from, and what is true instead, by the belief's code. */
  beliefs: SelfCheck['beliefs'];
  corrections: SelfCheck['corrections'];
  words: QuizWords;
  /** What else stands below the question. */
  children?: ReactNode;
}

/**
 * One question to answer. It keeps nothing but what has been pressed too early: `attempt` says where the learner stands,
 * `act` asks for a move (`reduceAttempt` makes it, `nextMove` tells beforehand whether it is the check). Its users:
 *
 * - The self-check of a lesson: all questions below each other, feedback at once, more tries.
 * - A review session: one question at a time, feedback at once, `asksCertainty`. Give each a `key`, and put focus on
 *   `questionId(item)` when a new one comes.
 * - A test: one at a time, `asksCertainty`, `feedback="later"`. The main button then hands the answer in without a word
 *   about it: neither a verdict, a mark, a reason nor a hint is in the page. Move on as soon as the attempt is checked;
 *   until then a button `onward` stands there. When the test is over, `AnsweredQuestion` shows each answer with its feedback.
 *   Free text cannot be asked like this (`isSelfJudged`).
 *
 * The main button stays the same element from check to "next", so focus stays too.
 */
export function Question<K extends Kind>(props: Props<K>) {
  const { item, number, attempt, act, onward, anew, feedback = 'at-once', asksCertainty = false, beliefs, corrections, words } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [pressedEarly, setPressedEarly] = useState<'answer' | 'certainty'>();
  if (feedback === 'later' && isSelfJudged(item)) {
    throw new Error(`The item "${item.id}" is judged by the learner beside its sample. Leave it out of the test (isSelfJudged).`);
  }
  const { describe, grade: gradeAnswer, answer: answerRules } = rulesFor(item);
  const { answer, checked, certainty } = attempt;
  const grade = checked && feedback === 'at-once' ? gradeAnswer(item, answer) : undefined;
  const next = nextMove(item, attempt);
  // An answer with stages is asked for at the last one only.
  const askHowSure =
    asksCertainty && !checked && isFirst(attempt) && !isSelfJudged(item) && (answerRules.step === undefined || next === 'check');

  const lacking = checked ? undefined : !next ? 'answer' : askHowSure && !certainty ? 'certainty' : undefined;
  const missing = lacking && (lacking === 'answer' ? describe.missing(item, answer) : words.sayHowSure);
  const complaining = lacking !== undefined && lacking === pressedEarly;
  const id = questionId(item);
  const missingId = `${id}-missing`;

  function go() {
    if (checked) return onward.go();
    setPressedEarly(lacking);
    if (!lacking) act({ type: 'go' });
  }

  /** The second click of a double click is not meant for what the first one has brought up. */
  const once = (event: MouseEvent) => event.detail < 2 && go();

  function again(seed: number) {
    act({ type: 'again', seed });
    frame.current?.focus();
  }

  // A decision in a story is called one, in a test too.
  const action = feedback === 'later' && !answerRules.step ? words.submit : (describe.action?.(item, answer) ?? words.check);
  return (
    <QuestionFrame
      ref={frame}
      item={item}
      number={number}
      words={words}
      locked={checked && !grade}
      view={
        <KindView
          item={item}
          seed={attempt.seed}
          answer={answer}
          checked={checked}
          grade={grade}
          feedback={feedback}
          words={words}
          complaint={complaining && lacking === 'answer' ? missingId : undefined}
          onAnswer={(given) => act({ type: 'answer', answer: given })}
          onGo={() => !checked && go()}
        />
      }
    >
      <Hints hints={attempt.hintsShown && !checked ? item.hints.slice(0, attempt.hints) : []} words={words} />
      {askHowSure && (
        <Certainty
          id={`${id}-sure`}
          said={certainty}
          complaint={complaining && lacking === 'certainty' ? missingId : undefined}
          words={words}
          onSay={(level) => act({ type: 'certainty', certainty: level })}
        />
      )}
      <div role="status">
        {grade && <Feedback item={item} attempt={attempt} grade={grade} beliefs={beliefs} corrections={corrections} words={words} />}
        {checked && !grade && <p className="hint">{words.submitted}</p>}
        {complaining && (
          <p className="err q__missing" id={missingId}>
            {missing}
          </p>
        )}
      </div>
      <p className="q__do">
        <button
          type="button"
          className="btn btn--go"
          aria-disabled={lacking !== undefined || undefined}
          aria-describedby={lacking && missingId}
          onClick={once}
        >
          {checked ? onward.label : action}
          {checked && <Icon name="right" />}
        </button>
        {grade && anew && (
          <button type="button" className="btn" onClick={() => again(anew())}>
            <Icon name="undo" />
            {words.again}
          </button>
        )}
        {!checked && feedback === 'at-once' && item.hints.length > 0 && (
          <HintButton
            opened={attempt.hints}
            available={item.hints.length}
            shown={attempt.hintsShown}
            words={words}
            onPress={() => act({ type: 'hint' })}
          />
        )}
        {missing && !complaining && (
          <span className="hint" id={missingId}>
            {missing}
          </span>
        )}
      </p>
      {props.children}
    </QuestionFrame>
  );
}
