import type { Gain } from '../../../core/test/gain.ts';
import { percent } from '../../../core/quiz/percent.ts';
import type { TestWords } from './words/model.ts';

/** What has been added since the placement test, never without the caveat. */
export function Gained({ gain: { pairs, before, after, gain }, words }: { gain: Gain; words: TestWords }) {
  return (
    <section className="test__part" aria-labelledby="gain">
      <h2 id="gain">{words.gain}</h2>
      <div className="test__text">
        <p>
          {words.gainText(pairs, percent(before), percent(after))} {words.gainShare(Math.round(gain * 100))}
        </p>
        <p className="meta">{words.gainCaveat(pairs)}</p>
      </div>
    </section>
  );
}
