import { pollOn } from '../../../core/deck/polls.ts';
import { roundsOf, voicesIn, type Rounds } from '../../../core/deck/poll-rounds.ts';
import type { Deed } from '../../../core/schemas/deck-polls.ts';
import type { SessionDeck } from '../../../core/session/begin-session.ts';
import { currentSession, keepPoll, removeFromLog, type NewPoll } from '../../stores/session-log.ts';
import type { Ballot } from './ballot.ts';
import type { PollBox } from './poll-box.ts';
import type { Slide } from './slides.ts';

/** The results of a poll as the log of the session keeps them. */
function resultOf({ slide, id, kind, words, options }: Ballot, { all }: Rounds): NewPoll {
  const asked = { slide, id, words };
  if (kind === 'estimate') return { kind, ...asked, rounds: all.map(({ numbers }) => [...numbers]) };
  if (kind === 'open')
    return { kind, ...asked, rounds: all.map((round) => round.words.flatMap(({ word, times }) => Array(times).fill(word))) };
  return {
    kind: 'choice',
    ...asked,
    options: options.map(({ id: option, letter, text, isRight }) => ({
      id: option ?? letter.toLowerCase(),
      letter,
      words: text,
      ...(kind === 'question' && { correct: isRight }),
    })),
    rounds: all.map(({ hands }) => options.map((_, at) => hands[at] ?? 0)),
  };
}

/** Keeps in the log of the session what is counted in this window, after each change. */
export function logPolls(slides: readonly Slide[], deck: SessionDeck, box: PollBox): void {
  const ballots = slides.flatMap(({ ballot }) => ballot ?? []);
  const known = new Map<Ballot, readonly Deed[]>();
  box.watch((isOwn) => {
    for (const ballot of ballots) {
      const { deeds } = pollOn(box.all, ballot.slide);
      const before = known.get(ballot);
      known.set(ballot, deeds);
      if (!isOwn || deeds === before || (!before && deeds.length === 0)) continue;
      const rounds = roundsOf(deeds);
      const session = currentSession(deck);
      if (rounds.all.some((round) => voicesIn(round) > 0)) keepPoll(deck, resultOf(ballot, rounds));
      else if (session) removeFromLog(session.head.id, `poll:${ballot.slide}`);
    }
  });
}
