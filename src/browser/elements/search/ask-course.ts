import type { Locale } from '../../../core/locale/locale.ts';
import { askedWords, type AskedWord } from '../../../core/search/asked-words.ts';
import { compoundSplitter } from '../../../core/search/compound-parts.ts';
import { groupHits, type Group } from '../../../core/search/group-hits.ts';
import { kinds, type FindableKind } from '../../../core/search/kinds.ts';
import { nearestWord } from '../../../core/search/nearest-word.ts';
import { sheetAsked } from '../../../core/search/sheet-asked.ts';
import { nouns } from '../../../core/search/word-list.ts';
import { findRecords } from '../../platform/pagefind.ts';
import { loadCourseWords } from '../../platform/course-words.ts';

/** Records looked into for each kind: more than are shown, because the closest is not always ranked first. */
const lookedInto: Record<FindableKind, number> = { lesson: 8, term: 12, module: 4, page: 4 };
const mostSuggestions = 3;

export interface Answer {
  readonly groups: readonly Group[];
  /** The words that the groups answer, to be marked in them. */
  readonly asked: readonly AskedWord[];
  /** The parts of a compound, where they were asked in its place. */
  readonly apart?: string;
  /** Other questions to which the course has answers; only where it has none to this one. */
  readonly suggestions: readonly string[];
}

/**
 * Asks the course. What the engine reports is believed only where it really holds the words; where nothing does,
 * German compounds are taken apart, and then words that were probably meant are suggested.
 * @throws when the index cannot be had.
 */
export async function askCourse(question: string, locale: Locale): Promise<Answer> {
  const sheet = sheetAsked(question);
  const onSheet = sheet ? await find([], locale, sheet) : [];
  if (onSheet.length > 0) return { groups: onSheet, asked: [], suggestions: [] };
  const asked = askedWords(question, locale);
  const groups = await find(asked, locale);
  if (groups.length > 0 || asked.length === 0) return { groups, asked, suggestions: [] };
  const apart = await askApart(asked, locale);
  return apart ?? { groups: [], asked, suggestions: await suggest(asked, locale) };
}

async function find(asked: readonly AskedWord[], locale: Locale, sheet?: string): Promise<Group[]> {
  const words = sheet ? null : asked.map((word) => word.text).join(' ');
  const found = await Promise.all(kinds.map((kind) => findRecords(words, sheet ? { kind, sheet } : { kind }, lookedInto[kind])));
  return groupHits(found, asked, locale);
}

/** Asks again with compounds taken apart: a reader who types "Kundengespräch" is answered by what speaks of both. */
async function askApart(asked: readonly AskedWord[], locale: Locale): Promise<Answer | undefined> {
  if (locale !== 'de') return undefined;
  const split = compoundSplitter(nouns((await loadCourseWords(locale)).words));
  const parts = asked.map((word) => split(word.text));
  if (parts.every((each) => each.length === 0)) return undefined;
  const again = askedWords(asked.map((word, index) => (parts[index]!.length > 0 ? parts[index]!.join(' ') : word.text)).join(' '), locale);
  const groups = await find(again, locale);
  return groups.length > 0 ? { groups, asked: again, apart: again.map((word) => word.text).join(', '), suggestions: [] } : undefined;
}

/** The question with misspelt words put right, or else those of its words that have answers alone. */
async function suggest(asked: readonly AskedWord[], locale: Locale): Promise<string[]> {
  const { words } = await loadCourseWords(locale);
  const has = async (question: string) => (await find(askedWords(question, locale), locale)).length > 0;
  const known = await Promise.all(asked.map((word) => has(word.text)));
  const corrected = asked.map((word, index) => (known[index] ? word.text : nearestWord(word.text, words, locale)));
  const offers = [corrected.filter(Boolean).join(' '), ...corrected.filter((word) => word !== undefined)];
  const answered = await Promise.all(offers.map((offer) => offer !== '' && has(offer)));
  return [...new Set(offers.filter((_, index) => answered[index]))].slice(0, mostSuggestions);
}
