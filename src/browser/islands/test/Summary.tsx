import type { Catalogue } from '../../../core/course/catalogue.ts';
import { findIn } from '../../../core/course/catalogue.ts';
import type { Test } from '../../../core/test/test.ts';
import { percent } from '../../../core/quiz/percent.ts';
import type { TestResult } from '../../../core/test/result.ts';
import type { TestWords } from './words/model.ts';

interface Props {
  test: Test;
  result: TestResult;
  day: string;
  catalogue: Catalogue;
  words: TestWords;
}

export const summaryId = 'test-result';

/** The verdict on a test and why, in calm words. A placement test has none: it is where somebody starts. */
function verdict({ test, result, catalogue, words }: Props): [title: string, text: string] {
  const { pass } = catalogue.tests;
  const [share, floor] = [percent(pass.share), percent(pass.moduleFloor)];
  if (test === 'placement') return [words.placed, words.placedText];
  if (result.passed) return [words.passed, result.modules.length === 1 ? words.passedText(share) : words.passedText(share, floor)];
  if (percent(result.share) < share) return [words.notYet, words.notYetShare(share)];
  const low = result.modules.filter((module) => percent(module.share) < floor).map(({ id }) => findIn(catalogue.modules, id)?.title ?? id);
  return [words.notYet, words.notYetFloor(low, floor)];
}

/** What a test has come to, in one number and one sentence. */
export function Summary(props: Props) {
  const { result, day, words } = props;
  const [title, text] = verdict(props);
  return (
    <section className="test__summary" id={summaryId} aria-labelledby={`${summaryId}-t`} tabIndex={-1}>
      <p className="test__share">
        {words.percent(percent(result.share))} <small>{words.ofMarks}</small>
      </p>
      <div>
        <h2 id={`${summaryId}-t`}>{title}</h2>
        <p>{text}</p>
        {result.lost > 0 && <p className="meta">{words.lost(result.lost)}</p>}
        <p className="meta">{words.on(day)}</p>
      </div>
    </section>
  );
}
