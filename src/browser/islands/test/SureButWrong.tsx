import { sureButWrong, type TestResult } from '../../../core/test/result.ts';
import { Mark } from '../quiz/Mark.tsx';
import { LessonLink } from './LessonLink.tsx';
import type { TestWords } from './words/model.ts';

/** What the learner was sure of although it is not so, first of all there is to read again. */
export function SureButWrong({ result, words }: { result: TestResult; words: TestWords }) {
  const results = sureButWrong(result);
  if (results.length === 0) return null;
  return (
    <section className="test__part" aria-labelledby="sure-but-wrong">
      <h2 id="sure-but-wrong">{words.sure}</h2>
      <p className="test__text">{words.sureText}</p>
      <ul className="test__sure-list">
        {results.map(({ item, lesson }) => (
          <li key={item.id}>
            <Mark tone="no" />
            <p>
              {item.stem} <LessonLink lesson={lesson} path={item.readAgain} words={words} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
