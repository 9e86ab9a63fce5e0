import type { Locale } from '../locale/locale.ts';
import { answeringLetters } from './answers.ts';
import type { AskedWord } from './asked-words.ts';
import { foldWithPlaces } from './fold.ts';
import { placedWords } from './text-words.ts';

/** A stretch of text and whether it is what was asked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text into marked and plain stretches; joined they are the text again. */
export function highlight(text: string, asked: readonly AskedWord[], locale: Locale): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const word of placedWords(text)) {
    const { text: folded, places } = foldWithPlaces(word.text, locale);
    const found = asked.map((each) => answeringLetters(folded, each, locale)).find(Boolean);
    if (!found) continue;
    const [from, to] = [word.at + places[found[0]]!, word.at + places[found[1]]!];
    stretches.push({ text: text.slice(done, from), marked: false }, { text: text.slice(from, to), marked: true });
    done = to;
  }
  return [...stretches, { text: text.slice(done), marked: false }].filter((stretch) => stretch.text);
}
