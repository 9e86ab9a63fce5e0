import { countParts, misconceptionsBehind, type Grade } from '../../../core/quiz/grade.ts';
import type { Verdict as Said } from '../../../core/quiz/kind-rules.ts';
import { Mark } from './Mark.tsx';
import type { QuizWords } from './words/model.ts';

interface Props {
  said: Said;
  grade: Grade;
  /** How partial credit is counted. */
  rule: string | undefined;
  /** Widespread beliefs, by their codes. */
  beliefs: Readonly<Record<string, string>>;
  /** What is true instead of a widespread belief, by the belief's code. */
  corrections: Readonly<Record<string, string>>;
  words: QuizWords;
}

/** The result of a check in words: verdict, what was found, the belief behind a slip and what is true instead. */
export function Verdict({ said, grade, rule, beliefs, corrections, words }: Props) {
  const clear = misconceptionsBehind(grade).flatMap((code) => corrections[code] ?? []);
  const behind = misconceptionsBehind(grade).flatMap((code) => beliefs[code] ?? []);
  // A right part may have earned nothing: that needs the rule most.
  const inPart = grade.score < 1 && (grade.score > 0 || countParts(grade, 'right') > 0);
  return (
    <div className={`verdict verdict--${said.tone}`}>
      <Mark tone={said.tone} />
      <b>{said.title}</b>
      <div>
        <p>{said.text}</p>
        {behind.map((belief, at) => (
          <p key={belief}>
            {at === 0 && <strong>{words.behind} </strong>}
            {words.quoted(belief)}
          </p>
        ))}
        {clear.map((correction, at) => (
          <p key={correction}>
            {at === 0 && <strong>{words.inShort} </strong>}
            {correction}
          </p>
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
