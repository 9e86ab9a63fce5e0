import { dotsOf, summaryOf, type Summary } from '../../../core/deck/estimates.ts';
import type { Round, Rounds } from '../../../core/deck/poll-rounds.ts';
import { make } from './make.ts';
import { shown, type Say } from './poll-words.ts';

/** More numbers than this nobody reads from a wall; the dots still stand for all of them. */
const mostListed = 40;

function listOf(numbers: readonly number[]): string {
  const times = new Map<number, number>();
  for (const number of numbers.toSorted((a, b) => a - b)) times.set(number, (times.get(number) ?? 0) + 1);
  const listed = [...times].slice(0, mostListed).map(([number, n]) => `${shown(number)}${n > 1 ? ` (${n}×)` : ''}`);
  return `${listed.join('   ')}${times.size > mostListed ? '   …' : ''}`;
}

/** How far along the line a number stands, for the styles. */
const placeOf = (number: number, range: Summary): string => `${dotsOf([number], range)[0]!.along * 100}%`;

function stripOf(numbers: readonly number[], range: Summary, median: number): HTMLElement {
  const dots = dotsOf(numbers, range);
  const highest = Math.max(...dots.map(({ level }) => level));
  const strip = make('span', 'guesses__strip');
  for (const { along, level } of dots) {
    const dot = make('i', 'guesses__dot');
    dot.style.insetInlineStart = `${along * 100}%`;
    dot.style.setProperty('--level', `${highest > 2 ? (level / highest) * 2.6 : level}`);
    strip.append(dot);
  }
  const mark = make('i', 'guesses__median');
  mark.style.insetInlineStart = placeOf(median, range);
  strip.append(mark);
  return strip;
}

function roundOf({ numbers }: Round, range: Summary, label: string, say: Say): HTMLElement {
  const { median } = summaryOf(numbers)!;
  const middle = make('b', '', say('middle', { n: shown(median) }));
  middle.style.insetInlineStart = placeOf(median, range);
  const drawn = [stripOf(numbers, range, median), make('span', 'guesses__axis', middle)];
  // The sum says the same in words.
  for (const each of drawn) each.ariaHidden = 'true';
  return make('div', 'guesses__round', make('span', 'tally__k', label), ...drawn, make('span', 'guesses__list', listOf(numbers)));
}

/** Shows each estimate as a dot on a line, the same line for both votes, and all of them as a list. */
export function guessesOn(place: HTMLElement, say: Say): (rounds: Rounds) => void {
  const box = make('div', 'guesses');
  place.append(box);
  return ({ all }) => {
    const range = summaryOf(all.flatMap(({ numbers }) => numbers));
    box.hidden = !range;
    if (!range) return box.replaceChildren();
    const label = (at: number): string => (all.length > 1 ? say(at === 0 ? 'before' : 'after') : '');
    const rounds = all.flatMap((round, at) => (round.numbers.length > 0 ? roundOf(round, range, label(at), say) : []));
    box.toggleAttribute('data-both', all.length > 1);
    box.replaceChildren(...rounds);
  };
}
