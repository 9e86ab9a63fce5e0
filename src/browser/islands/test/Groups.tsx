import type { Catalogue } from '../../../core/course/catalogue.ts';
import { findIn } from '../../../core/course/catalogue.ts';
import { percent } from '../../../core/quiz/percent.ts';
import type { TestResult } from '../../../core/test/result.ts';
import { LessonLink } from './LessonLink.tsx';
import { Marks } from './Marks.tsx';
import type { TestWords } from './words/model.ts';

interface Props {
  result: TestResult;
  catalogue: Catalogue;
  words: TestWords;
}

/** The result by module, and in each by what the learner was to be able to do. */
export function Groups({ result, catalogue, words }: Props) {
  return (
    <section className="test__part" aria-labelledby="by-module">
      <h2 id="by-module">{words.detail}</h2>
      {result.modules.map(({ id, share }) => {
        const module = findIn(catalogue.modules, id);
        const objectives = result.objectives.filter(({ lesson }) => lesson.module === id);
        return (
          <div className="test__module" key={id}>
            <h3>
              {module ? words.module(module.number, module.title) : id} <span className="num">{words.percent(percent(share))}</span>
            </h3>
            <ul className="test__objectives">
              {objectives.map((objective) => (
                <li key={`${objective.lesson.id} ${objective.id}`}>
                  <p>
                    {objective.lesson.objectives[objective.id] ?? objective.id}{' '}
                    {objective.share < 1 && <LessonLink lesson={objective.lesson} words={words} />}
                  </p>
                  <Marks items={objective.items} all={result.items} words={words} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
