import { voicesIn, type Rounds } from '../../../core/deck/poll-rounds.ts';
import type { Ballot } from './ballot.ts';
import { make } from './make.ts';
import type { Say } from './poll-words.ts';

/** A bar that is full after so many hands grows visibly with each of them. */
const leastFull = 5;

/** Lays a button over each option, and beside it a bar for each vote. */
export function handsOn({ options, kind }: Ballot, say: Say, press: (option: number) => void): (rounds: Rounds, isOpen: boolean) => void {
  const rows = options.map(({ row, letter, text }, option) => {
    const bars = ['before', 'after'].map((when) => {
      const [bar, number] = [make('i', ''), make('b', 'tally__n')];
      return {
        bar,
        number,
        line: make('span', 'tally__line', make('span', 'tally__k', say(when)), make('span', 'tally__bar', bar), number),
      };
    });
    const hit = make('button', 'vote-hit');
    hit.type = 'button';
    hit.setAttribute('aria-label', say('add', { letter, text }));
    hit.addEventListener('click', () => press(option));
    const tally = make('span', `tally tally--${kind}`, ...bars.map(({ line }) => line));
    row.append(tally, hit);
    return { bars, hit, tally };
  });
  return ({ all }, isOpen) => {
    const most = Math.max(leastFull, ...all.flatMap(({ hands }) => hands));
    const isEmpty = !isOpen && all.every((round) => voicesIn(round) === 0);
    for (const [option, { bars, hit, tally }] of rows.entries()) {
      hit.hidden = !isOpen;
      tally.hidden = isEmpty;
      tally.toggleAttribute('data-both', all.length > 1);
      for (const [at, { bar, number, line }] of bars.entries()) {
        const hands = all[at]?.hands[option] ?? 0;
        line.hidden = at >= all.length;
        bar.style.inlineSize = `${(hands / most) * 100}%`;
        number.textContent = `${hands}`;
      }
    }
  };
}
