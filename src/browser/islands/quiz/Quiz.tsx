import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { SelfCheck } from '../../../core/quiz/self-check.ts';
import { Question } from './Question.tsx';
import { questionId } from './QuestionFrame.tsx';
import { Result, resultId } from './Result.tsx';
import { Solution } from './Solution.tsx';
import { useQuiz } from './use-quiz.ts';
import { quizWords } from './words/words.ts';

/** Moves focus, and with it the view, to a part of the self-check; only ever because the learner asked for it. */
function goTo(id: string): void {
  document.getElementById(id)?.focus();
}

/** The self-check of a lesson. Rendered on the server it is complete to read: every question with its solution folded up. */
export function Quiz({ lesson, locale, items, beliefs, corrections, objectives }: SelfCheck) {
  const words = quizWords[locale];
  const { attempts, live, saved, act, newSeed, startAnew } = useQuiz(lesson, items);
  const isOpen = (item: LocalItem) => attempts[item.id]?.score === undefined;
  const finished = !items.some(isOpen);

  function onward(at: number) {
    if (finished) return { label: words.toResult, go: () => goTo(resultId) };
    const open = [...items.slice(at + 1), ...items.slice(0, at)].find(isOpen) ?? items[at]!;
    const number = items.indexOf(open) + 1;
    return { label: number === at + 2 ? words.next : words.toOpen(number), go: () => goTo(questionId(open)) };
  }

  function anew() {
    startAnew();
    goTo(questionId(items[0]!));
  }

  return (
    <>
      {items.map((item, at) => (
        <Question
          key={item.id}
          item={item}
          number={at + 1}
          attempt={attempts[item.id]!}
          beliefs={beliefs}
          corrections={corrections}
          words={words}
          act={(move) => act(item, move)}
          onward={onward(at)}
          anew={newSeed}
        >
          {!live && <Solution item={item} words={words} />}
        </Question>
      ))}
      <div role="status">{!saved && <p className="meta">{words.unsaved}</p>}</div>
      {finished && <Result items={items} attempts={attempts} objectives={objectives} words={words} onAnew={anew} />}
    </>
  );
}
