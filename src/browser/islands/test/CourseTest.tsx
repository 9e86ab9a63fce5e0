import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { attemptsAt, findOpen, handedIn } from '../../../core/test/attempts.ts';
import { testBegun, testGivenUp, testHandedIn } from '../../../core/test/deeds.ts';
import { drawTest } from '../../../core/test/draw.ts';
import type { Test } from '../../../core/test/test.ts';
import { calendar, clock, random } from '../../platform/device.ts';
import { useFocusNext } from '../use-focus-next.ts';
import { Before } from './Before.tsx';
import { Earlier } from './Earlier.tsx';
import { Outcome } from './Outcome.tsx';
import { Sitting } from './Sitting.tsx';
import { useRecord } from './use-record.ts';
import { testWords } from './words/words.ts';

interface Props {
  test: Test;
  locale: Locale;
  catalogue: Catalogue;
  /** How many questions it has today and how long they take, in words. */
  extent: string;
  /** Where earlier results are listed, before the test begins. */
  earlier: Element;
  onStage: (stage: 'before' | 'running' | 'after') => void;
}

/** What is on show: an attempt by the id of the statement that began it, and whether to answer or to read it. */
type View = { readonly stage: 'before' } | { readonly stage: 'running' | 'after'; readonly registration: string };

/** A test from "begin" to its result. What is shown follows from the record alone, so that a reload or another tab changes nothing. */
export function CourseTest({ test, locale, catalogue, extent, earlier, onStage }: Props) {
  const words = testWords[locale];
  const { known, say, kept } = useRecord();
  const [view, setView] = useState<View>({ stage: 'before' });
  const attempts = useMemo(() => attemptsAt(test, known?.statements ?? []), [test, known]);
  const open = findOpen(attempts, clock.now());
  const done = handedIn(attempts);

  const chosen = view.stage === 'before' ? undefined : attempts.find(({ registration }) => registration === view.registration);
  // Another tab may have handed the test in, given it up, or deleted everything.
  const running = view.stage === 'running' && chosen && chosen === open ? chosen : undefined;
  const after = chosen?.end?.how === 'completed' ? chosen : undefined;
  const stage = running ? 'running' : after ? 'after' : 'before';
  useEffect(() => {
    onStage(stage);
  }, [stage, onStage]);
  const start = useRef<HTMLButtonElement>(null);
  const focusNext = useFocusNext();

  if (!known) return null;

  function begin() {
    const now = clock.now();
    const seed = random.bits();
    const { items } = drawTest(test, { catalogue, statements: known!.statements, seed, today: calendar.dayOf(now), calendar });
    setView({ stage: 'running', registration: say(testBegun(test, items, seed)).id });
  }

  function handIn(registration: string) {
    say(testHandedIn(test, registration));
    setView({ stage: 'after', registration });
  }

  function leave() {
    setView({ stage: 'before' });
    focusNext(start);
  }

  function discard(registration: string) {
    say(testGivenUp(test, registration));
    focusNext(start);
  }

  const show = (registration: string) => setView({ stage: 'after', registration });
  const shared = { catalogue, locale, words };
  if (running) {
    return (
      <Sitting
        key={running.registration}
        {...shared}
        attempt={running}
        kept={kept}
        say={say}
        onHandIn={() => handIn(running.registration)}
        onPause={leave}
      />
    );
  }
  if (after) {
    return (
      <>
        <Outcome key={after.registration} {...shared} attempt={after} statements={known.statements} onBack={leave} />
        <Earlier {...shared} attempts={done} current={after.registration} onShow={show} />
      </>
    );
  }
  return (
    <>
      <Before
        words={words}
        locale={locale}
        extent={extent}
        open={open}
        again={done.length > 0}
        kept={kept}
        startRef={start}
        onBegin={begin}
        onGoOn={() => open && setView({ stage: 'running', registration: open.registration })}
        onDiscard={() => open && discard(open.registration)}
      />
      {createPortal(<Earlier {...shared} attempts={done} onShow={show} />, earlier)}
    </>
  );
}
