import { useRef, useState, type Ref } from 'react';
import type { Locale } from '../../../core/locale/locale.ts';
import type { TestAttempt } from '../../../core/test/attempts.ts';
import { Icon } from '../quiz/Icon.tsx';
import { useFocusNext } from '../use-focus-next.ts';
import { dayOf } from './day.ts';
import type { TestWords } from './words/model.ts';

interface Props {
  words: TestWords;
  locale: Locale;
  extent: string;
  open: TestAttempt | undefined;
  /** Whether the test has been taken before. */
  again: boolean;
  /** Whether what is answered will outlast the page. */
  kept: boolean;
  /** The button that begins or goes on. */
  startRef: Ref<HTMLButtonElement>;
  onBegin: () => void;
  onGoOn: () => void;
  onDiscard: () => void;
}

/** The way into a test: begin, go on with what was interrupted, or throw that away. */
export function Before({ words, locale, extent, open, again, kept, startRef, onBegin, onGoOn, onDiscard }: Props) {
  const [discarding, setDiscarding] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const focusNext = useFocusNext();

  if (!open) {
    return (
      <>
        <p className="btn-row">
          <button type="button" ref={startRef} className="btn btn--go" onClick={onBegin}>
            {again ? words.beginAgain : words.begin}
            <Icon name="right" />
          </button>
          <span className="meta">{extent}</span>
        </p>
        {again && <p className="meta">{words.againHint}</p>}
        {!kept && <p className="meta">{words.unsaved}</p>}
      </>
    );
  }

  function discard() {
    setDiscarding(false);
    onDiscard();
  }

  function keep() {
    setDiscarding(false);
    focusNext(ask);
  }

  return (
    <>
      <p className="meta">{words.underWay(dayOf(open.started, locale), open.answers.size, open.items.length)}</p>
      <p className="btn-row">
        <button type="button" ref={startRef} className="btn btn--go" onClick={onGoOn}>
          {words.goOn}
          <Icon name="right" />
        </button>
        <button type="button" ref={ask} className="btn btn--quiet" aria-expanded={discarding} onClick={() => setDiscarding(!discarding)}>
          {words.discard}
        </button>
      </p>
      <div role="status">
        {discarding && (
          <div className="test__sure">
            <p>{words.discardSure}</p>
            <p className="btn-row">
              <button type="button" className="btn" onClick={discard}>
                {words.discardYes}
              </button>
              <button type="button" className="btn" onClick={keep}>
                {words.discardNo}
              </button>
            </p>
          </div>
        )}
        {!kept && <p className="meta">{words.unsaved}</p>}
      </div>
    </>
  );
}
