import type { Catalogue } from '../../../core/course/catalogue.ts';
import { findIn } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { Deed } from '../../../core/record/statement.ts';
import type { TestAttempt } from '../../../core/test/attempts.ts';
import { Loading } from './Loading.tsx';
import { TestQuestions } from './TestQuestions.tsx';
import { useQuestions } from './use-questions.ts';
import type { TestWords } from './words/model.ts';

interface Props {
  attempt: TestAttempt;
  catalogue: Catalogue;
  locale: Locale;
  words: TestWords;
  kept: boolean;
  say: (deed: Deed) => unknown;
  onHandIn: () => void;
  onPause: () => void;
}

/** An open attempt: fetches its questions, and says what is worth knowing about the whole. */
export function Sitting({ attempt, catalogue, locale, words, kept, say, onHandIn, onPause }: Props) {
  const { asked, tryAgain } = useQuestions(attempt.items, catalogue, locale);
  if (asked === undefined || asked === 'failed') return <Loading failed={asked === 'failed'} words={words} tryAgain={tryAgain} />;
  const lost = attempt.items.length - asked.items.length;
  return (
    <>
      {lost > 0 && <p className="meta">{words.lost(lost)}</p>}
      <TestQuestions
        attempt={attempt}
        asked={asked}
        words={words}
        lessonOf={({ id }) => findIn(catalogue.items, id)!.lesson}
        say={say}
        onHandIn={onHandIn}
        onPause={onPause}
      />
      <div role="status">{!kept && <p className="meta">{words.unsaved}</p>}</div>
    </>
  );
}
