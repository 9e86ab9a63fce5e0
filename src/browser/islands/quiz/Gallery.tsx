import type { Locale } from '../../../core/locale/locale.ts';
import type { Kind } from '../../../core/quiz/item.ts';
import { ExampleQuestion } from './ExampleQuestion.tsx';
import { statesOf } from './example-states.ts';
import { examples } from './examples.ts';

const kinds = Object.keys(examples) as Kind[];

/** Every kind of question in every state, each to be played on from there. For authors, and for checks that need them all. */
export function Gallery({ locale }: { locale: Locale }) {
  return kinds.map((kind) => (
    <section key={kind} id={kind} aria-labelledby={`${kind}-t`}>
      <h2 id={`${kind}-t`}>{kind}</h2>
      {statesOf(kind, locale).map((state, at) => (
        <section key={state.name} data-state={state.name} data-place={state.place} aria-labelledby={`${kind}-${state.name}`}>
          <h3 id={`${kind}-${state.name}`} className="meta">
            {kind}: {state.name}
          </h3>
          <ExampleQuestion state={state} number={at + 1} />
        </section>
      ))}
    </section>
  ));
}
