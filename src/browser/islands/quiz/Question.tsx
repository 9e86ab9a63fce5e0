import { useRef, useState, type MouseEvent } from 'react';
import { nextMove, type Attempt, type Move } from '../../../core/quiz/attempt.ts';
import type { Kind } from '../../../core/quiz/item.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { Correction } from '../../../core/quiz/self-check.ts';
import { Hints } from './Hints.tsx';
import { Icon } from './Icon.tsx';
import { KindView } from './kinds/KindView.tsx';
import { Solution } from './Solution.tsx';
import { Verdict } from './Verdict.tsx';
import type { QuizWords } from './words/model.ts';

interface Props<K extends Kind> {
  item: LocalItem<K>;
  number: number;
  attempt: Attempt<K>;
  /** False on the server and until the page's script has taken over. */
  live: boolean;
  corrections: Readonly<Record<string, Correction>>;
  words: QuizWords;
  act: (move: Move<K>) => void;
  /** Where the main button leads after the check. */
  onward: { readonly label: string; readonly go: () => void };
  anew: () => number;
}

export const questionId = (item: LocalItem): string => `q-${item.id}`;

function hintLabel({ hintsShown, hints }: Attempt, available: number, words: QuizWords): string {
  if (!hintsShown) return hints === 0 ? words.hint : words.showHints;
  return hints < available ? words.anotherHint : words.hideHints;
}

/** One question with everything around it. Its main button stays the same element from check to "next", so focus stays too. */
export function Question<K extends Kind>({ item, number, attempt, live, corrections, words, act, onward, anew }: Props<K>) {
  const frame = useRef<HTMLDivElement>(null);
  const [pressedEarly, setPressedEarly] = useState(false);
  const { describe, grade: gradeAnswer } = rulesFor(item);
  const { answer, checked } = attempt;
  const grade = checked ? gradeAnswer(item, answer) : undefined;
  const next = nextMove(item, attempt);
  const missing = checked || next ? '' : describe.missing(item, answer);
  const id = questionId(item);

  function go() {
    if (checked) return onward.go();
    setPressedEarly(next === undefined);
    act({ type: 'go' });
  }

  /** The second click of a double click is not meant for what the first one has brought up. */
  const once = (event: MouseEvent) => event.detail < 2 && go();

  function again() {
    act({ type: 'again', seed: anew() });
    frame.current?.focus();
  }

  return (
    <div ref={frame} id={id} className="q" role="group" aria-labelledby={`${id}-n`} tabIndex={-1}>
      <p className="q__k" data-pagefind-ignore="">
        <b id={`${id}-n`}>{words.question(number)}</b>
        <span>{describe.task(item)}</span>
      </p>
      {item.scene && <p className="q__scene">{item.scene}</p>}
      <fieldset>
        <legend>{item.stem}</legend>
        <div data-pagefind-ignore="">
          <KindView
            item={item}
            seed={attempt.seed}
            answer={answer}
            grade={grade}
            words={words}
            complaint={pressedEarly && missing ? `${id}-missing` : undefined}
            onAnswer={(given) => act({ type: 'answer', answer: given })}
            onGo={() => !checked && go()}
          />
        </div>
      </fieldset>
      <div className="q__rest" data-pagefind-ignore="">
        <Hints hints={attempt.hintsShown && !checked ? item.hints.slice(0, attempt.hints) : []} words={words} />
        <div role="status">
          {grade && (
            <Verdict
              said={describe.verdict(item, answer, grade)}
              grade={grade}
              rule={describe.rule?.(item)}
              corrections={corrections}
              words={words}
            />
          )}
          {pressedEarly && missing && (
            <p className="err q__missing" id={`${id}-missing`}>
              {missing}
            </p>
          )}
        </div>
        <p className="q__do">
          <button
            type="button"
            className="btn btn--go"
            aria-disabled={missing !== '' || undefined}
            aria-describedby={missing ? `${id}-missing` : undefined}
            onClick={once}
          >
            {checked ? onward.label : (describe.action?.(item, answer) ?? words.check)}
            {checked && <Icon name="right" />}
          </button>
          {checked && (
            <button type="button" className="btn" onClick={again}>
              <Icon name="undo" />
              {words.again}
            </button>
          )}
          {!checked && item.hints.length > 0 && (
            <button
              type="button"
              className="btn btn--quiet"
              aria-expanded={attempt.hintsShown && attempt.hints === item.hints.length}
              onClick={() => act({ type: 'hint' })}
            >
              {hintLabel(attempt, item.hints.length, words)}
            </button>
          )}
          {missing && !pressedEarly && (
            <span className="hint" id={`${id}-missing`}>
              {missing}
            </span>
          )}
        </p>
        {!live && <Solution item={item} words={words} />}
      </div>
    </div>
  );
}
