import { useRef } from 'react';
import type { TestWords } from './words/model.ts';

/** Stands where questions are on their way, or did not arrive. */
export function Loading({ failed, words, tryAgain }: { failed: boolean; words: TestWords; tryAgain: () => void }) {
  const status = useRef<HTMLDivElement>(null);

  function again() {
    // The button makes way for what goes on.
    status.current?.focus();
    tryAgain();
  }

  return (
    <div ref={status} role="status" tabIndex={-1} className="test__loading">
      {failed ? <p className="err">{words.failed}</p> : <p className="meta">{words.loading}</p>}
      {failed && (
        <p>
          <button type="button" className="btn" onClick={again}>
            {words.again}
          </button>
        </p>
      )}
    </div>
  );
}
