import { useCallback, useEffect, useRef, useState } from 'react';
import type { Catalogue } from '../../../core/course/catalogue.ts';
import type { Statement } from '../../../core/record/statement.ts';
import type { Card } from '../../../core/review/card.ts';
import { toDay, type Day } from '../../../core/review/day.ts';
import { dueCards } from '../../../core/review/due.ts';
import { postponedTo, reviewPostponed } from '../../../core/review/postponement.ts';
import { replay } from '../../../core/review/schedule.ts';
import { findStanding, secureLessons, type ModuleStanding } from '../../../core/review/standing.ts';
import { calendar, clock } from '../../platform/device.ts';
import { inPortions } from '../../platform/in-portions.ts';
import { inTurn } from '../../platform/in-turn.ts';
import { followRecord, loadRecord, type Keeping } from '../../stores/load-record.ts';
import { record } from '../../stores/record.ts';
import { noteSecureLessons } from '../../stores/secure-lessons.ts';

/** What the record says about reviewing, today. */
export interface ReviewState {
  readonly today: Day;
  readonly cards: readonly Card[];
  /** Most at risk first. */
  readonly due: readonly Card[];
  /** The day today's review was put off to. */
  readonly postponedTo: Day | undefined;
  readonly standing: readonly ModuleStanding[];
  readonly keeping: Keeping;
}

const dayNow = (): Day => toDay(calendar.dayOf(clock.now()));

async function loadReview(catalogue: Catalogue): Promise<ReviewState> {
  const { statements, keeping }: { statements: readonly Statement[]; keeping: Keeping } = await loadRecord();
  const now = clock.now();
  const today = toDay(calendar.dayOf(now));
  const cards = await inPortions(replay(statements, catalogue.items, now, calendar));
  const standing = findStanding(catalogue, cards);
  noteSecureLessons(secureLessons(standing), statements);
  return { today, cards, due: dueCards(cards, today), postponedTo: postponedTo(statements, now, calendar), standing, keeping };
}

/**
 * Reads the record and follows it: what another tab answers, a new day, a page that comes back. While a session runs
 * nothing is read, so that no answer waits for it; `reload` does it afterwards.
 * @throws (while rendering) when the record cannot be worked through.
 */
export function useReview(catalogue: Catalogue, inSession: boolean) {
  const [review, setReview] = useState<ReviewState>();
  const [failure, setFailure] = useState<unknown>();
  const latest = useRef(0);

  const reload = useCallback(() => {
    const turn = ++latest.current;
    const show = (loaded: ReviewState) => (turn === latest.current ? setReview(loaded) : undefined);
    // What another tab deletes meanwhile must not come back.
    return inTurn('shared', () => loadReview(catalogue)).then(show, setFailure);
  }, [catalogue]);

  useEffect(() => void reload(), [reload]);

  useEffect(() => {
    if (inSession) return undefined;
    const stopFollowing = followRecord(() => void reload());
    const stop = new AbortController();
    const isStale = () => !document.hidden && review !== undefined && review.today !== dayNow();
    document.addEventListener('visibilitychange', () => isStale() && void reload(), { signal: stop.signal });
    return () => {
      stopFollowing();
      stop.abort();
    };
  }, [inSession, reload, review]);

  if (failure) throw failure;
  return { review, reload, postpone: () => void record(reviewPostponed(dayNow())) };
}
