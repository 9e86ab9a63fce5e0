import type { Locale } from '../../../core/locale/locale.ts';
import { askedWords, isShort, withFewerWords, type AskedWord } from '../../../core/search/asked-words.ts';
import { compoundSplitter } from '../../../core/search/compound-parts.ts';
import { inCourseWords } from '../../../core/search/everyday-words.ts';
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
  /** The parts of a compound or the course's own words, where they were asked in its place. */
  readonly apart?: string;
  /** The words that were asked, where no place holds them all. */
  readonly fewer?: string;
  /** Other questions to which the course has answers; only where it has none to this one. */
  readonly suggestions: readonly string[];
}

/**
 * Asks the course. What the engine reports is believed only where it really holds the words; where nothing does,
 * the course's own words are asked, German compounds are taken apart, then words that were probably meant are suggested,
 * and at last fewer words are asked.
 * @throws when the index cannot be had.
 */
export async function askCourse(question: string, locale: Locale): Promise<Answer> {
  const sheet = sheetAsked(question);
  const onSheet = sheet ? await find([], locale, sheet) : [];
  if (onSheet.length > 0) return { groups: onSheet, asked: [], suggestions: [] };
  const asked = askedWords(question, locale);
  const answer = await findWhole(asked, locale);
  if (answer.groups.length > 0 || asked.length === 0) return { ...answer, suggestions: [] };
  const apart = (await askInstead(inCourseWords(asked, locale), locale)) ?? (await askApart(asked, locale));
  if (apart) return apart;
  const places = await Promise.all(asked.map(async (word) => countOf(await find([word], locale))));
  const suggestions = await suggest(asked, places, locale);
  const fewer = suggestions.length === 0 ? await askFewer(asked, places, locale) : undefined;
  return fewer ?? { groups: [], asked, suggestions };
}

const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { total }) => sum + total, 0);

async function find(asked: readonly AskedWord[], locale: Locale, sheet?: string): Promise<Group[]> {
  // The engine takes what stands in quotation marks for whole words.
  const words = sheet ? null : asked.map((word) => (word.whole ? `"${word.text}"` : word.text)).join(' ');
  const found = await Promise.all(kinds.map((kind) => findRecords(words, sheet ? { kind, sheet } : { kind }, lookedInto[kind])));
  return groupHits(found, asked, locale);
}

/** Answers a short word with whole words, where there are any. */
async function findWhole(asked: readonly AskedWord[], locale: Locale): Promise<Pick<Answer, 'groups' | 'asked'>> {
  if (isShort(asked)) {
    const whole = asked.map((word) => ({ ...word, whole: true }));
    const groups = await find(whole, locale);
    if (groups.length > 0) return { groups, asked: whole };
  }
  return { groups: await find(asked, locale), asked };
}

async function askInstead(again: readonly AskedWord[] | undefined, locale: Locale): Promise<Answer | undefined> {
  const answer = again && (await findWhole(again, locale));
  if (!answer || answer.groups.length === 0) return undefined;
  return { ...answer, apart: answer.asked.map((word) => word.text).join(', '), suggestions: [] };
}

/** Asks again with compounds taken apart: a reader who types "Kundengespräch" is answered by what speaks of both. */
async function askApart(asked: readonly AskedWord[], locale: Locale): Promise<Answer | undefined> {
  if (locale !== 'de') return undefined;
  const split = compoundSplitter(nouns((await loadCourseWords(locale)).words));
  const parts = asked.map((word) => split(word.text));
  if (parts.every((each) => each.length === 0)) return undefined;
  const again = asked.map((word, index) => (parts[index]!.length > 0 ? parts[index]!.join(' ') : word.text)).join(' ');
  return askInstead(askedWords(again, locale), locale);
}

/** A whole sentence rarely stands in the course as it was typed: its most telling words that stand together do. */
async function askFewer(asked: readonly AskedWord[], places: readonly number[], locale: Locale): Promise<Answer | undefined> {
  for (const words of withFewerWords(asked, places)) {
    const groups = await find(words, locale);
    if (groups.length > 0) return { groups, asked: words, fewer: words.map((word) => word.text).join(', '), suggestions: [] };
  }
  return undefined;
}

/** The question with misspelt words put right, and each of these words alone; nothing where no word looks like a slip. */
async function suggest(asked: readonly AskedWord[], places: readonly number[], locale: Locale): Promise<string[]> {
  const { words } = await loadCourseWords(locale);
  const meant = asked.map((word, at) => (places[at]! > 0 ? undefined : nearestWord(word.text, words, locale)));
  if (meant.every((word) => word === undefined)) return [];
  const whole = asked.flatMap((word, at) => meant[at] ?? (places[at]! > 0 ? word.text : [])).join(' ');
  const offers = [whole, ...meant.filter((word) => word !== undefined)];
  const answered = await Promise.all(offers.map(async (offer) => (await find(askedWords(offer, locale), locale)).length > 0));
  return [...new Set(offers.filter((_, index) => answered[index]))].slice(0, mostSuggestions);
}
