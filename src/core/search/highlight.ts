import type { Locale } from '../locale/locale.ts';
import { wordAnswer } from './answers.ts';
import type { AskedWord } from './asked-words.ts';
import { foldWithPlaces } from './fold.ts';
import { placedWords } from './text-words.ts';

/** A stretch of text and whether it is what was asked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
  /** Of marked stretches: whether they are the word itself, not part of a longer one. */
  readonly itself: boolean;
}

/** Cuts a text into marked and plain stretches; joined they are the text again. */
export function highlight(text: string, asked: readonly AskedWord[], locale: Locale): Stretch[] {
  const stretches: Stretch[] = [];
  const plain = (from: number, to?: number): Stretch => ({ text: text.slice(from, to), marked: false, itself: false });
  let done = 0;
  for (const word of placedWords(text)) {
    const { text: folded, places } = foldWithPlaces(word.text, locale);
    const answer = asked.map((each) => wordAnswer(folded, each, locale)).find(Boolean);
    if (!answer) continue;
    const from = word.at + places[answer.from]!;
    const to = word.at + places[answer.to]!;
    stretches.push(plain(done, from), { text: text.slice(from, to), marked: true, itself: answer.itself });
    done = to;
  }
  return [...stretches, plain(done)].filter((stretch) => stretch.text);
}
