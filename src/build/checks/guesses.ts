import type { Decision } from './decisions.ts';
import { tellingWords } from './telling-words.ts';

/** Rates an option by its look; the option rated highest is guessed. */
type Guess = (decision: Decision, text: string, index: number) => number;

/** How many of some words a text has too. */
const common = (words: Set<string>, text: string): number => [...tellingWords(text)].filter((word) => words.has(word)).length;

const likeOthers: Guess = ({ options }, text, index) =>
  options.reduce((sum, other, at) => sum + (at === index ? 0 : common(tellingWords(text), other.text)), 0);

const hedges =
  /(?<!\p{L})(?:kann|könnte|oft|meist|manche?|etwa|eher|zunächst|vielleicht|can|could|may|might|often|mostly|some|about|rather|perhaps)(?!\p{L})/giu;

/** What people go by who know tests, but not the subject. After J. Millman, C. H. Bishop and R. Ebel (1965), An analysis of test-wiseness. */
const byLook: Record<string, Guess> = {
  'the longest': (_, text) => text.length,
  'the shortest': (_, text) => -text.length,
  'the first': (_, __, index) => -index,
  'the last': (_, __, index) => index,
  'the one most like the others': likeOthers,
  'the one least like the others': (...option) => -likeOthers(...option),
  'the one with most figures': (_, text) => text.match(/\d+/g)?.length ?? 0,
  'the most guarded one': (_, text) => text.match(hedges)?.length ?? 0,
};

const byQuestion: Record<string, Guess> = {
  'the one that repeats most of the question': ({ asked }, text) => common(tellingWords(asked), text),
  'the one that repeats least of the question': ({ asked }, text) => -common(tellingWords(asked), text),
};

const guesses = Object.entries({ ...byLook, ...byQuestion });

/** How one way of guessing fares. */
export interface Fared {
  readonly guess: string;
  /** Decisions guessed right; of options rated alike each counts for its part. */
  readonly right: number;
  /** What blind chance would get right, and the standard deviation of that. */
  readonly chance: number;
  readonly deviation: number;
  /** Questions it guesses right without a doubt, by id. */
  readonly caught: readonly string[];
}

/** How each way of guessing fares with the decisions it can be used on. */
export function fare(decisions: readonly Decision[]): Fared[] {
  return guesses.map(([guess, rate]) => {
    const usable = guess in byQuestion ? decisions : decisions.filter(({ shared }) => !shared);
    const shares = usable.map((decision) => rightShare(guessed(decision, rate)));
    const chances = usable.map(({ options }) => rightShare(options));
    return {
      guess,
      right: total(shares),
      chance: total(chances),
      deviation: Math.sqrt(total(chances.map((chance) => chance * (1 - chance)))),
      caught: [...new Set(usable.flatMap(({ item }, at) => (shares[at] === 1 ? [item] : [])))],
    };
  });
}

/** The options rated highest. */
function guessed(decision: Decision, rate: Guess): Decision['options'] {
  const rated = decision.options.map(({ text }, index) => rate(decision, text, index));
  return decision.options.filter((_, index) => rated[index] === Math.max(...rated));
}

const rightShare = (options: Decision['options']): number => options.filter(({ right }) => right).length / options.length;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
