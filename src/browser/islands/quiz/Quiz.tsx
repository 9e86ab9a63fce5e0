import { memo } from 'react';
import type { Attempt, Move } from '../../../core/quiz/attempt.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { SelfCheck } from '../../../core/quiz/self-check.ts';
import { random } from '../../platform/device.ts';
import { Rescue } from '../rescue/Rescue.tsx';
import { PaperChoices } from './PaperChoices.tsx';
import { Question } from './Question.tsx';
import { questionId } from './QuestionFrame.tsx';
import { Result, resultId } from './Result.tsx';
import { Solution } from './Solution.tsx';
import { useQuiz } from './use-quiz.ts';
import type { QuizWords } from './words/model.ts';
import { quizWords } from './words/words.ts';

/** Moves focus, and with it the view, to a part of the self-check; only ever because the learner asked for it. */
function goTo(id: string): void {
  document.getElementById(id)?.focus();
}

const newSeed = () => random.bits();

interface EachProps extends Pick<SelfCheck, 'beliefs' | 'corrections'> {
  item: LocalItem;
  number: number;
  attempt: Attempt;
  live: boolean;
  words: QuizWords;
  act: (item: LocalItem, move: Move) => void;
  /** What the main button says after the check, and the id of the part it leads to. */
  onwardLabel: string;
  onwardTo: string;
}

/** One question of several. It is rendered again only when something of its own has changed, not with every key in another. */
const Each = memo(function Each({ item, live, act, onwardLabel, onwardTo, ...rest }: EachProps) {
  return (
    <Question
      item={item}
      {...rest}
      act={(move) => act(item, move)}
      onward={{ label: onwardLabel, go: () => goTo(onwardTo) }}
      anew={newSeed}
    >
      <PaperChoices item={item} seed={rest.attempt.seed} />
      {!live && <Solution item={item} words={rest.words} />}
    </Question>
  );
});

/** The self-check of a lesson. Rendered on the server it is complete to read: every question with its solution folded up. */
export function Quiz({ lesson, locale, items, beliefs, corrections, objectives }: SelfCheck) {
  const words = quizWords[locale];
  const { attempts, live, saved, act, startAnew } = useQuiz(lesson, items);
  const isOpen = (item: LocalItem) => attempts[item.id]?.score === undefined;
  const finished = !items.some(isOpen);

  function onward(at: number) {
    if (finished) return { onwardLabel: words.toResult, onwardTo: resultId };
    const open = [...items.slice(at + 1), ...items.slice(0, at)].find(isOpen) ?? items[at]!;
    const number = items.indexOf(open) + 1;
    return { onwardLabel: number === at + 2 ? words.next : words.toOpen(number), onwardTo: questionId(open) };
  }

  function anew() {
    startAnew();
    goTo(questionId(items[0]!));
  }

  return (
    <>
      {items.map((item, at) => (
        <Each
          key={item.id}
          item={item}
          number={at + 1}
          attempt={attempts[item.id]!}
          live={live}
          beliefs={beliefs}
          corrections={corrections}
          words={words}
          act={act}
          {...onward(at)}
        />
      ))}
      <div role="status">{!saved && <p className="meta">{words.unsaved}</p>}</div>
      {!saved && <Rescue locale={locale} />}
      {finished && <Result items={items} attempts={attempts} objectives={objectives} words={words} onAnew={anew} />}
    </>
  );
}
