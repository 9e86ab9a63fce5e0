import { describe, expect, test } from 'vitest';
import { askedWords, withFewerWords } from '../../../../src/core/search/asked-words.ts';
import { inCourseWords } from '../../../../src/core/search/everyday-words.ts';
import { nearestWord } from '../../../../src/core/search/nearest-word.ts';
import { popularTerms } from '../../../../src/core/search/popular-terms.ts';
import { sheetAsked } from '../../../../src/core/search/sheet-asked.ts';
import { stem } from '../../../../src/core/search/stem.ts';
import { courseWords, nouns } from '../../../../src/core/search/word-list.ts';

describe('the words of a course', () => {
  const texts = ['Der Kunde fragt. Nach dem Preis fragt der Kunde.', 'Nach der Frage: Nach Hause. 2026 2026 ist der Ku\u00ADnde König.'];

  test('are listed by frequency, with the capital of nouns alone', () => {
    expect(courseWords(texts, [], 'de')).toEqual(['Kunde', 'Nach', 'fragt']);
    expect(nouns(courseWords([...texts, 'nach nach nach nach'], [], 'de'))).toEqual(['Kunde']);
  });

  test('count at once where they are names', () => {
    expect(courseWords(texts, ['Lotsendienst'], 'de')).toContain('Lotsendienst');
  });
});

describe('the word that was meant', () => {
  const words = ['Reklamation', 'Kunde', 'Kanal', 'Preis'];
  test.each([
    ['Reklmation', 'Reklamation'],
    ['Rekalmatoin', 'Reklamation'],
    ['Kundde', 'Kunde'],
    ['Pries', 'Preis'],
    ['Prs', undefined],
    ['Influencer', undefined],
    // Two slips in a word of seven letters make another word.
    ['Prseise', undefined],
  ])('%s', (typed, meant) => expect(nearestWord(typed, words, 'de')).toBe(meant));

  test('is the more frequent one where two are as near', () => {
    expect(nearestWord('Kanel', ['Kabel', 'Kanal'], 'de')).toBe('Kabel');
  });
});

describe('a question', () => {
  test('is asked for what it is about', () => {
    expect(askedWords('Was ist der Kundenwert?', 'de').map((word) => word.text)).toEqual(['Kundenwert']);
    expect(askedWords('wie', 'de').map((word) => word.text)).toEqual(['wie']);
    expect(askedWords('If-then plan', 'en').map((word) => word.text)).toEqual(['If', 'then', 'plan']);
  });

  test('asked as a sentence is asked for its nouns and its matter', () => {
    expect(askedWords('Meine Agentur sagt, wir brauchen TikTok', 'de').map((word) => word.text)).toEqual(['Agentur', 'TikTok']);
    expect(askedWords('My agency says we need TikTok', 'en').map((word) => word.text)).toEqual(['agency', 'TikTok']);
  });

  test('loses unknown words first, then those that tell least, and is never asked whole again', () => {
    const asked = askedWords('Azubi Follower Kunde', 'de');
    const fewer = (...places: number[]) => withFewerWords(asked, places).map((words) => words.map((word) => word.text).join(' '));
    expect(fewer(0, 3, 30)).toEqual(['Follower Kunde', 'Follower']);
    expect(fewer(2, 3, 30)).toEqual(['Azubi Follower', 'Azubi']);
    expect(fewer(0, 0, 0)).toEqual([]);
  });

  test('may spell email with a hyphen in English', () => {
    expect(askedWords('E-mail or e-mails', 'en').map((word) => word.text)).toEqual(['email', 'emails']);
  });

  test.each([
    ['Was kostet eine Homepage?', 'de', 'kostet Website'],
    ['künstlicher Intelligenz', 'de', 'KI'],
    ['Adverts', 'en', 'advertising'],
    ['Preis', 'de', undefined],
    ['Intelligenz', 'de', undefined],
  ] as const)('"%s" is asked in the course’s own words', (question, locale, own) => {
    expect(
      inCourseWords(askedWords(question, locale), locale)
        ?.map((word) => word.text)
        .join(' '),
    ).toBe(own);
  });

  test.each([
    ['2.2', '2.2'],
    ['Blatt 1.3', '1.3'],
    ['8', '8'],
    ['8 P', undefined],
    ['60:40', undefined],
    ['Kunde', undefined],
  ])('%s names sheet %s', (question, sheet) => expect(sheetAsked(question)).toBe(sheet));
});

test('forms of a word share a stem', () => {
  for (const [one, other] of [
    ['kunden', 'kunde'],
    ['hauser', 'haus'],
    ['ziele', 'ziel'],
    ['preise', 'preis'],
    ['beschwerden', 'beschwerde'],
  ]) {
    expect(stem(one!, 'de')).toBe(stem(other!, 'de'));
  }
  for (const [one, other] of [
    ['studies', 'study'],
    ['goals', 'goal'],
    ['pricing', 'price'],
    ['businesses', 'business'],
  ]) {
    expect(stem(one!, 'en')).toBe(stem(other!, 'en'));
  }
});

const term = (id: string, word: string) => ({
  id,
  term: { de: word, en: word },
  definition: { de: '-', en: '-' },
  lesson: 'x',
  synonyms: { de: [], en: [] },
});

test('popular terms are those in most texts, as words, and none that stands nowhere', () => {
  const terms = [term('sea', 'SEA'), term('plan', 'Wenn-dann-Plan'), term('marke', 'Marke')];
  const texts = ['Die Marke und ein Wenn-dann-Plan.', 'Eine Marke am Sea-Ufer', 'Research und die Marke'];
  expect(popularTerms([...terms, term('kpi', 'KPI')], texts, 'de').map(({ id }) => id)).not.toContain('kpi');
  expect(popularTerms(terms, texts, 'de', 2).map(({ id }) => id)).toEqual(['marke', 'sea']);
});
