import { describeMatching } from '../../../../core/quiz/kinds/matching/describe.ts';
import { optionOrder } from '../../../../core/quiz/option-order.ts';
import { Mark } from '../Mark.tsx';
import { partOf, type ViewProps } from '../view.ts';
import { isLong, Whole } from '../Whole.tsx';
import { Why } from '../Why.tsx';

/** One select per prompt. */
export function Matching({ item, seed, answer, grade, words, onAnswer }: ViewProps<'matching'>) {
  const answers = optionOrder(item.answers, seed, item.locale);
  return (
    <div className={answers.some(isLong) ? 'pairs pairs--long' : 'pairs'}>
      {item.prompts.map((prompt) => {
        const id = `${item.id}-${prompt.id}`;
        const given = item.answers.find((each) => each.id === answer[prompt.id]);
        if (!grade) {
          return (
            <div key={prompt.id} className="pair">
              <label htmlFor={id}>{prompt.text}</label>
              <span className="wire" aria-hidden="true" />
              <select
                id={id}
                value={answer[prompt.id] ?? ''}
                onChange={(event) => onAnswer({ ...answer, [prompt.id]: event.target.value })}
              >
                <option value="">{words.choose}</option>
                {answers.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.text}
                  </option>
                ))}
              </select>
              <Whole given={given} />
            </div>
          );
        }
        const part = partOf(grade, prompt.id);
        const right = part.state === 'right';
        return (
          <div key={prompt.id} className={right ? 'pair is-ok' : 'pair is-no'}>
            <p>{prompt.text}</p>
            <Mark tone={right ? 'ok' : 'no'} />
            <p className="pair__given">{given?.text}</p>
            <Why part={part} judgement={describeMatching.part(item, part)} />
          </div>
        );
      })}
    </div>
  );
}
