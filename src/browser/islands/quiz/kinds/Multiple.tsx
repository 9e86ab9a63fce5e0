import { describeMultiple } from '../../../../core/quiz/kinds/multiple/describe.ts';
import { optionOrder } from '../../../../core/quiz/option-order.ts';
import { Options } from '../Options.tsx';
import type { ViewProps } from '../view.ts';

export function Multiple({ item, seed, answer, grade, onAnswer }: ViewProps<'multiple'>) {
  return (
    <Options
      type="checkbox"
      name={item.id}
      options={optionOrder(item.options, seed, item.locale)}
      isPicked={(id) => answer.includes(id)}
      onPick={(id) => onAnswer(answer.includes(id) ? answer.filter((each) => each !== id) : [...answer, id])}
      grade={grade}
      describe={(part) => describeMultiple.part(item, part)}
    />
  );
}
