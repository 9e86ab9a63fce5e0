import type { Attempt } from '../../../core/quiz/attempt.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import { toneOf } from '../../../core/quiz/verdict.ts';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { questionId } from './QuestionFrame.tsx';
import type { QuizWords } from './words/model.ts';

interface Props {
  items: readonly LocalItem[];
  attempts: Readonly<Record<string, Attempt>>;
  /** What the lesson wants learners to be able to do, by the objective's id. */
  objectives: Readonly<Record<string, string>>;
  words: QuizWords;
  onAnew: () => void;
}

export const resultId = 'self-check-result';

/** All marks in a row, the tally, and what is worth a second look. Stands there once every question has been answered. */
export function Result({ items, attempts, objectives, words, onAnew }: Props) {
  const results = items.map((item, at) => ({ item, number: at + 1, tone: toneOf(item.kind, attempts[item.id]?.score ?? 0) }) as const);
  const count = (tone: string) => results.filter((result) => result.tone === tone).length;
  const unsure = results.filter((result) => result.tone !== 'ok');
  const codes = [...new Set(unsure.map(({ item }) => item.objective))];
  return (
    <div className="q result" id={resultId} role="group" aria-labelledby={`${resultId}-t`} tabIndex={-1} data-pagefind-ignore="">
      <h3 id={`${resultId}-t`}>{words.result}</h3>
      <ol className="fairway">
        {results.map(({ item, number, tone }) => (
          <li key={item.id}>
            <a href={`#${questionId(item)}`}>
              <Mark tone={tone} />
              <span className="vh">{`${words.question(number)}: ${words.state[tone]}`}</span>
            </a>
          </li>
        ))}
      </ol>
      <p className="result__tally">
        {words.tally(count('ok'), items.length)}
        <small>{words.tallyRest(count('ok'), count('part'))}</small>
      </p>
      <div>
        <p>{codes.length === 0 ? words.allRight : words.reread}</p>
        {codes.length > 0 && (
          <ul>
            {codes.map((code) => {
              const numbers = unsure.filter(({ item }) => item.objective === code).map(({ number }) => number);
              return (
                <li key={code}>
                  {objectives[code] ?? code} <span className="meta">({words.rereadQuestions(numbers)})</span>
                </li>
              );
            })}
          </ul>
        )}
      </div>
      <p>
        <button type="button" className="btn" onClick={onAnew}>
          <Icon name="undo" />
          {words.anew}
        </button>
      </p>
    </div>
  );
}
