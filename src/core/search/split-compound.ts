import { fold } from './fold.ts';

/** Answers a folded part with the word it stands for, or nothing where the course knows no such word. */
export type PartLookup = (folded: string) => string | undefined;

/** Sounds that German puts between the parts of a compound: Beschwerde|n|management, Beziehung|s|marketing. */
const links = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const shortestPart = 3;
const shortestCompound = 8;

/**
 * Endings that make words out of stems. What is left before them is no word of its own: "Beratungen" is "Beratung",
 * never "Rat" and "Ungen".
 */
const suffixes = new Set(['ung', 'ungen', 'heit', 'keit', 'schaft', 'schaften', 'lich', 'isch', 'ieren', 'ismus', 'innen']);

/**
 * The words a German compound is made of, as the course writes them, longest first part first:
 * "Kundenbindung" gives Kunde and Bindung. Empty where the word does not come apart without a rest.
 */
export function splitCompound(word: string, lookUp: PartLookup): string[] {
  const folded = fold(word, 'de');
  return folded.length < shortestCompound ? [] : split(folded, lookUp);
}

function split(folded: string, lookUp: PartLookup): string[] {
  for (let end = folded.length - shortestPart; end >= shortestPart; end -= 1) {
    const part = findPart(folded.slice(0, end), lookUp);
    if (!part) continue;
    const rest = folded.slice(end);
    if (suffixes.has(rest)) continue;
    const last = lookUp(rest);
    const others = last ? [last] : split(rest, lookUp);
    if (others.length > 0) return [part, ...others];
  }
  return [];
}

/** The word a first part stands for, with or without the sound that links it to the next. */
function findPart(folded: string, lookUp: PartLookup): string | undefined {
  for (const link of links) {
    if (!folded.endsWith(link) || folded.length - link.length < shortestPart) continue;
    const word = lookUp(link ? folded.slice(0, -link.length) : folded);
    if (word) return word;
  }
  return undefined;
}
