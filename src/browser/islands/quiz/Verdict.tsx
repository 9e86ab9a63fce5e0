import { countParts, misconceptionsBehind, type Grade } from '../../../core/quiz/grade.ts';
import type { Verdict as Said } from '../../../core/quiz/kind-rules.ts';
import type { Correction } from '../../../core/quiz/self-check.ts';
import { courseHref } from '../../platform/course-place.ts';
import { Mark } from './Mark.tsx';
import type { QuizWords } from './words/model.ts';

interface Props {
  said: Said;
  grade: Grade;
  /** How partial credit is counted. */
  rule: string | undefined;
  /** Widespread beliefs, by their codes. */
  beliefs: Readonly<Record<string, string>>;
  /** What is true instead, by the belief's code. */
  corrections: Readonly<Record<string, Correction>>;
  words: QuizWords;
}

/** The result of a check in words: verdict, what was found, the belief behind a slip and what is true instead. */
export function Verdict({ said, grade, rule, beliefs, corrections, words }: Props) {
  const behind = misconceptionsBehind(grade);
  // A right part may have earned nothing: that needs the rule most.
  const inPart = grade.score < 1 && (grade.score > 0 || countParts(grade, 'right') > 0);
  return (
    <div className={`verdict verdict--${said.tone}`}>
      <Mark tone={said.tone} />
      <b>{said.title}</b>
      <div>
        <p>{said.text}</p>
        {behind.map((code) => (
          <div key={code}>
            {beliefs[code] && (
              <p>
                <strong>{words.behind}</strong> {words.quoted(beliefs[code])}
              </p>
            )}
            {corrections[code] && (
              <p>
                <strong>{words.inShort}</strong> {corrections[code].text}{' '}
                <a href={courseHref(corrections[code].path)}>{words.readInText}</a>
              </p>
            )}
          </div>
        ))}
        {rule && inPart && (
          <p className="hint">
            {words.rule} {rule}
          </p>
        )}
      </div>
    </div>
  );
}
