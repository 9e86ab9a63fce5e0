import type { ReactNode, Ref } from 'react';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { QuizWords } from './words/model.ts';

interface Props {
  item: LocalItem;
  number: number;
  words: QuizWords;
  ref?: Ref<HTMLDivElement>;
  /** The controls show the answer but take no changes. */
  locked?: boolean;
  /** The view of the kind: what is answered, or the answer with its marks. */
  view: ReactNode;
  /** What stands below: hints, verdict, buttons. */
  children: ReactNode;
}

export const questionId = (item: LocalItem): string => `q-${item.id}`;

/** The question itself: number, task, scene and stem, around the view of its kind. */
export function QuestionFrame({ item, number, words, ref, locked = false, view, children }: Props) {
  const id = questionId(item);
  return (
    <div ref={ref} id={id} className="q" role="group" aria-labelledby={`${id}-n`} tabIndex={-1}>
      <p className="q__k" data-pagefind-ignore="">
        <b id={`${id}-n`}>{words.question(number)}</b>
        <span>{rulesFor(item).describe.task(item)}</span>
      </p>
      {item.scene && <p className="q__scene">{item.scene}</p>}
      <fieldset disabled={locked}>
        <legend>{item.stem}</legend>
        <div data-pagefind-ignore="">{view}</div>
      </fieldset>
      <div className="q__rest" data-pagefind-ignore="">
        {children}
      </div>
    </div>
  );
}
