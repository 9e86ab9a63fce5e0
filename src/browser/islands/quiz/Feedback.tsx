import type { Attempt } from '../../../core/quiz/attempt.ts';
import type { Grade } from '../../../core/quiz/grade.ts';
import type { Kind } from '../../../core/quiz/item.ts';
import { rulesFor } from '../../../core/quiz/kinds/rules.ts';
import type { LocalItem } from '../../../core/quiz/local-item.ts';
import type { SelfCheck } from '../../../core/quiz/self-check.ts';
import { Verdict } from './Verdict.tsx';
import type { QuizWords } from './words/model.ts';

interface Props<K extends Kind> {
  item: LocalItem<K>;
  attempt: Attempt<K>;
  grade: Grade;
  /** Widespread beliefs and what is true instead, by the belief's code. */
  beliefs: SelfCheck['beliefs'];
  corrections: SelfCheck['corrections'];
  words: QuizWords;
}

/** The verdict on an answer, and how sure the learner was of it. */
export function Feedback<K extends Kind>({ item, attempt, grade, beliefs, corrections, words }: Props<K>) {
  const { describe } = rulesFor(item);
  return (
    <>
      <Verdict
        said={describe.verdict(item, attempt.answer, grade)}
        grade={grade}
        rule={describe.rule?.(item)}
        beliefs={beliefs}
        corrections={corrections}
        words={words}
      />
      {attempt.certainty && <p className="hint was-sure">{words.wasSure(words.certainty[attempt.certainty])}</p>}
    </>
  );
}
