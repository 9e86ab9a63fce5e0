import type { TestWords } from './words/model.ts';

/** Stands where questions are on their way, or did not arrive. */
export function Loading({ failed, words, tryAgain }: { failed: boolean; words: TestWords; tryAgain: () => void }) {
  return (
    <div role="status" className="test__loading">
      {failed ? <p className="err">{words.failed}</p> : <p className="meta">{words.loading}</p>}
      {failed && (
        <p>
          <button type="button" className="btn" onClick={tryAgain}>
            {words.again}
          </button>
        </p>
      )}
    </div>
  );
}
