import { describeSingle } from '../../../../core/quiz/kinds/single/describe.ts';
import { optionOrder } from '../../../../core/quiz/option-order.ts';
import { Options } from '../Options.tsx';
import type { ViewProps } from '../view.ts';

export function Single({ item, seed, answer, grade, onAnswer }: ViewProps<'single'>) {
  return (
    <Options
      type="radio"
      name={item.id}
      options={optionOrder(item.options, seed, item.locale)}
      isPicked={(id) => id === answer}
      onPick={onAnswer}
      grade={grade}
      describe={(part) => describeSingle.part(item, part)}
    />
  );
}
