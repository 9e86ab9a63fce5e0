import { useEffect, useRef } from 'react';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import type { Statement } from '../../../core/record/statement.ts';
import { attemptsAt, type TestAttempt } from '../../../core/test/attempts.ts';
import { gainOf } from '../../../core/test/gain.ts';
import { resultOf } from '../../../core/test/result.ts';
import { useFocusNext } from '../use-focus-next.ts';
import { AnswerList } from './AnswerList.tsx';
import { dayOf } from './day.ts';
import { Gained } from './Gained.tsx';
import { Groups } from './Groups.tsx';
import { Loading } from './Loading.tsx';
import { Onward } from './Onward.tsx';
import { Summary, summaryId } from './Summary.tsx';
import { SureButWrong } from './SureButWrong.tsx';
import { useQuestions } from './use-questions.ts';
import type { TestWords } from './words/model.ts';

interface Props {
  attempt: TestAttempt;
  statements: readonly Statement[];
  catalogue: Catalogue;
  locale: Locale;
  words: TestWords;
  onBack: () => void;
}

/** What a handed-in test has come to, from the number to the reason for every option. */
export function Outcome({ attempt, statements, catalogue, locale, words, onBack }: Props) {
  const { asked, tryAgain } = useQuestions(attempt.items, catalogue, locale);
  const result = resultOf(attempt, catalogue);
  const gain = attempt.test === 'final' ? gainOf(attempt, attemptsAt('placement', statements), catalogue) : undefined;
  useEffect(() => document.getElementById(summaryId)?.focus(), []);
  const answers = useRef<HTMLHeadingElement>(null);
  const focusNext = useFocusNext();

  function loadAgain() {
    tryAgain();
    focusNext(answers);
  }

  return (
    <div className="test__outcome">
      <Summary test={attempt.test} result={result} day={dayOf(attempt.end!.at, locale)} catalogue={catalogue} words={words} />
      <SureButWrong result={result} words={words} />
      <Groups result={result} catalogue={catalogue} words={words} />
      {gain && <Gained gain={gain} words={words} />}
      {asked === undefined || asked === 'failed' ? (
        <Loading failed={asked === 'failed'} words={words} tryAgain={loadAgain} />
      ) : (
        <AnswerList titleRef={answers} attempt={attempt} result={result} asked={asked} words={words} />
      )}
      <Onward test={attempt.test} locale={locale} result={result} catalogue={catalogue} words={words} onBack={onBack} />
    </div>
  );
}
