import type { Deed } from '../schemas/deck-polls.ts';
import { addWord, type Word } from './poll-words.ts';

/** What a room said in one vote. Of the three lists a poll fills one. */
export interface Round {
  /** By option; options nobody chose at the end of the list may be missing. */
  readonly hands: readonly number[];
  readonly numbers: readonly number[];
  readonly words: readonly Word[];
}

export interface Rounds {
  /** The vote before the discussion, and the one after it as soon as it has begun. */
  readonly all: readonly [Round] | readonly [Round, Round];
  /** The one that hands count for. */
  readonly now: 0 | 1;
}

/** No room a trainer counts alone is larger. */
export const mostHands = 99;

const silence: Round = { hands: [], numbers: [], words: [] };

const withHands = ({ hands, ...rest }: Round, option: number, to: number): Round => {
  const length = Math.max(hands.length, option + 1);
  return { ...rest, hands: Array.from({ length }, (_, at) => (at === option ? Math.min(to, mostHands) : (hands[at] ?? 0))) };
};

function heard(round: Round, deed: Deed): Round {
  if (deed.kind === 'hand') return withHands(round, deed.option, (round.hands[deed.option] ?? 0) + 1);
  if (deed.kind === 'total') return withHands(round, deed.option, deed.hands);
  if (deed.kind === 'number') return { ...round, numbers: [...round.numbers, deed.value] };
  if (deed.kind === 'word') return { ...round, words: addWord(round.words, deed.word) };
  return round;
}

/** How many have answered. */
export const voicesIn = ({ hands, numbers, words }: Round): number =>
  hands.reduce((sum, each) => sum + each, 0) + numbers.length + words.reduce((sum, { times }) => sum + times, 0);

/** Adds up what was entered. */
export function roundsOf(deeds: readonly Deed[]): Rounds {
  let rounds: [Round, Round] = [silence, silence];
  let now: 0 | 1 = 0;
  for (const deed of deeds) {
    if (deed.kind === 'clear') [rounds, now] = [[silence, silence], 0];
    else if (deed.kind === 'turn') now = now === 0 ? 1 : 0;
    else rounds[now] = heard(rounds[now], deed);
  }
  return { all: now === 1 || voicesIn(rounds[1]) > 0 ? rounds : [rounds[0]], now };
}
