import { roundsOf, voicesIn } from '../../../core/deck/poll-rounds.ts';
import type { Poll } from '../../../core/schemas/deck-polls.ts';
import type { Ballot } from './ballot.ts';
import { make } from './make.ts';
import { sumOf, type Say } from './poll-words.ts';
import { answersOn } from './show-answers.ts';
import { guessesOn } from './show-guesses.ts';
import { handsOn } from './show-hands.ts';

/** Shows on its slide how a poll stands. */
export type Board = (poll: Poll, isOpen: boolean, isCovered: boolean) => void;

function resultsOn(ballot: Ballot, say: Say, choose: (option: number) => void, repeat: (word: string) => void) {
  if (ballot.kind === 'estimate') return guessesOn(ballot.place, say);
  return ballot.kind === 'open' ? answersOn(ballot.place, say, repeat) : handsOn(ballot, say, choose);
}

/**
 * Puts the results of a poll beside what it asks. Covered numbers are shown on the trainer's desk alone; the styles see to it.
 * @param choose is told which option somebody pressed, @param repeat which answer was given once more.
 */
export function boardOf(ballot: Ballot, say: Say, choose: (option: number) => void, repeat: (word: string) => void): Board {
  const { place } = ballot;
  const show = resultsOn(ballot, say, choose, repeat);
  const sum = make('p', 'poll-sum');
  const answer = place.querySelector('[data-answer]');
  if (answer) answer.before(sum);
  else place.append(sum);
  return (poll, isOpen, isCovered) => {
    const rounds = roundsOf(poll.deeds);
    show(rounds, isOpen);
    place.toggleAttribute('data-covered', poll.hidden);
    place.toggleAttribute('data-open', isOpen);
    sum.textContent = `${sumOf(ballot, rounds, isCovered, say)}${poll.hidden ? ` (${say('covered')})` : ''}`;
    sum.hidden = !isOpen && rounds.all.every((round) => voicesIn(round) === 0);
  };
}
