import { sureButWrong, type TestResult } from '../../../core/test/result.ts';
import { LessonLink } from './LessonLink.tsx';
import { StateMark, stateOf } from './Marks.tsx';
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
        {results.map((each) => (
          <li key={each.item.id}>
            <StateMark state={stateOf(each)} />
            <p>
              <span className="vh">{words.state[stateOf(each)]}: </span>
              {each.item.stem} <LessonLink lesson={each.lesson} path={each.item.readAgain} words={words} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
