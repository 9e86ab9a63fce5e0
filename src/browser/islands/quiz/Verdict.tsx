import { misconceptionsBehind, type Grade } from '../../../core/quiz/grade.ts';
import type { Verdict as Said } from '../../../core/quiz/kind-rules.ts';
import type { Correction } from '../../../core/quiz/self-check.ts';
import { Mark } from './Mark.tsx';
import type { QuizWords } from './words/model.ts';

interface Props {
  said: Said;
  grade: Grade;
  /** How partial credit is counted. */
  rule: string | undefined;
  /** By the code of the belief. */
  corrections: Readonly<Record<string, Correction>>;
  words: QuizWords;
}

/** The result of a check in words: verdict, what was found, what is true instead of the belief behind a slip, and where it stands. */
export function Verdict({ said, grade, rule, corrections, words }: Props) {
  const clear = misconceptionsBehind(grade).flatMap((code) => corrections[code] ?? []);
  return (
    <div className={`verdict verdict--${said.tone}`}>
      <Mark tone={said.tone} />
      <b>{said.title}</b>
      <div>
        <p>{said.text}</p>
        {clear.map(({ text, href }, at) => (
          <p key={href}>
            {at === 0 && <strong>{words.inShort} </strong>}
            {text} <a href={href}>{words.readInText}</a>
          </p>
        ))}
        {rule && grade.score > 0 && grade.score < 1 && (
          <p className="hint">
            {words.rule} {rule}
          </p>
        )}
      </div>
    </div>
  );
}
