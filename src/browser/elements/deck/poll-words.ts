import { voicesIn, type Round, type Rounds } from '../../../core/deck/poll-rounds.ts';
import { summaryOf } from '../../../core/deck/estimates.ts';
import { fill, type Values } from '../../../core/locale/fill.ts';
import { formatNumber } from '../../../core/locale/numbers.ts';
import { pageLocale } from '../../platform/page-locale.ts';
import type { Ballot } from './ballot.ts';

/** Fills a sentence that stands in the page: `{n}` and the like. */
export type Say = (sentence: string, values?: Values) => string;

/** Says the sentences that stand in the data attributes of an element. */
export const sayFrom =
  ({ dataset }: HTMLElement): Say =>
  (sentence, values = {}) =>
    fill(dataset[sentence] ?? '', values);

const extents = { question: 'hands', opinion: 'hands', estimate: 'guesses', open: 'answers' } as const;

/** How many have answered, and where estimates lie. */
export function extentOf({ kind }: Ballot, round: Round, isCovered: boolean, say: Say): string {
  const n = voicesIn(round);
  const many = say(`${extents[kind]}${n === 1 ? 'One' : ''}`, { n });
  const summary = isCovered ? undefined : summaryOf(round.numbers);
  if (!summary) return many;
  const [least, median, most] = [summary.least, summary.median, summary.most].map(shown);
  return `${many}${say('span', { least: least!, median: median!, most: most! })}`;
}

/** The line below what was voted: "12 Hände", or "vorher 12 Hände, nachher 11 Hände". */
export function sumOf(ballot: Ballot, { all: [first, second] }: Rounds, isCovered: boolean, say: Say): string {
  const parts = second
    ? [`${say('before')}: ${extentOf(ballot, first, isCovered, say)}`, `${say('after')}: ${extentOf(ballot, second, isCovered, say)}`]
    : [extentOf(ballot, first, isCovered, say)];
  return parts.join('; ');
}

/** The vote that is being counted, for those who do not see it. */
export function aloud(ballot: Ballot, { all, now }: Rounds, isCovered: boolean, say: Say): string {
  const round = all[now] ?? all[0];
  const each = ballot.options.map(({ letter }, at) => `${letter} ${round.hands[at] ?? 0}`);
  const words = round.words.map(({ word, times }) => `${word} ${times}`);
  const extent = extentOf(ballot, round, isCovered, say);
  const when = all.length > 1 ? `${say(now === 0 ? 'before' : 'after')}: ` : '';
  return isCovered ? `${when}${extent}, ${say('covered')}` : `${when}${[...each, ...words, extent].join(', ')}`;
}

export const shown = (number: number): string => formatNumber(number, pageLocale());
