import { describe, expect, test } from 'vitest';
import { askedWords } from '../../../../src/core/search/asked-words.ts';
import { groupHits } from '../../../../src/core/search/group-hits.ts';
import type { IndexedRecord } from '../../../../src/core/search/hit.ts';

const lesson: IndexedRecord = {
  kind: 'lesson',
  title: 'Aus Beschwerden lernen',
  path: 'de/momente/beschwerden.html',
  content:
    'Aus Beschwerden lernen. Ein Satz vorweg. Der Anruf. Jana hört zu. Die Antwort. Ein Preis ist kein Trost, Kundenbindung schon. Quellen. Preis 1999.',
  headings: [
    { id: 'anruf', text: 'Der Anruf', location: 6 },
    { id: 'antwort', text: 'Die Antwort', location: 11 },
    { id: 'quellen', text: 'Quellen', location: 20 },
  ],
  sheet: '5.2',
  minutes: 8,
  parts: 'Bindung',
};
const term: IndexedRecord = {
  kind: 'term',
  title: 'Kundenwert',
  path: 'de/glossar.html#kundenwert',
  content: 'Ihre Schätzung, was bleibt.',
  headings: [],
  synonyms: 'Preis einer Beziehung',
};

const group = (question: string, records: IndexedRecord[], total = records.length) =>
  groupHits(
    [
      { kind: 'term', total, records: records.filter((each) => each.kind === 'term') },
      { kind: 'lesson', total, records: records.filter((each) => each.kind === 'lesson') },
    ],
    askedWords(question, 'de'),
    'de',
  );

const named = (title: string, synonyms = ''): IndexedRecord => ({ ...term, title, synonyms, content: 'Die Marke im Markt.' });
const titles = (question: string, records: IndexedRecord[]) => group(question, records)[0]!.hits.map((hit) => hit.title);
const onlyHit = (question: string, record: IndexedRecord) => group(question, [record])[0]?.hits[0];

describe('groups', () => {
  test('stand in the order of kinds, lessons first', () => {
    expect(group('Preis', [term, lesson]).map((each) => each.kind)).toEqual(['lesson', 'term']);
  });

  test('begin with the terms where one is what was asked and no lesson holds the word itself, or where the word is short', () => {
    const kindsOf = (question: string, ...records: IndexedRecord[]) => group(question, records).map((each) => each.kind);
    const aboutBrands = { ...lesson, title: 'Markentreue', content: 'Marken und Marketing. PR.' };
    expect(kindsOf('Marke', named('Marke'), aboutBrands)).toEqual(['term', 'lesson']);
    expect(kindsOf('Marke', named('Brand', 'Image, Marke'), aboutBrands)).toEqual(['term', 'lesson']);
    expect(kindsOf('Marke', named('Markenaufbau'), aboutBrands)).toEqual(['lesson', 'term']);
    expect(kindsOf('Marken', named('Marke'), aboutBrands)).toEqual(['lesson', 'term']);
    expect(kindsOf('PR', named('Pressearbeit', 'PR'), aboutBrands)).toEqual(['term', 'lesson']);
  });

  test('leave out longer words where the word has to be whole', () => {
    const [asked] = askedWords('PR', 'de');
    const found = { kind: 'term', total: 2, records: [named('Preis'), named('Pressearbeit', 'PR')] } as const;
    const titlesOf = (whole: boolean) => groupHits([found], [{ ...asked!, whole }], 'de')[0]!.hits.map((hit) => hit.title);
    expect(titlesOf(true)).toEqual(['Pressearbeit']);
    expect(titlesOf(false)).toEqual(['Pressearbeit', 'Preis']);
  });

  test('leave out what holds only the beginning of an unknown word', () => {
    expect(group('Preisqqqq', [lesson, term])).toEqual([]);
    expect(group('Preis Influencer', [lesson])).toEqual([]);
  });

  test('count what the engine found, less what was left out', () => {
    expect(group('Jana', [lesson], 9)[0]).toMatchObject({ total: 9 });
    const groups = groupHits([{ kind: 'term', total: 9, records: [term, { ...term, synonyms: '' }] }], askedWords('Preis', 'de'), 'de');
    expect(groups[0]).toMatchObject({ total: 8, hits: [{ title: 'Kundenwert' }] });
  });
});

describe('within a group', () => {
  test('the name that was asked for comes first, then its forms, synonyms, names that hold it, texts with the word itself, the rest', () => {
    const records = [
      named('Ruf'),
      named('Markenaufbau'),
      named('Image', 'Logo, Marken'),
      named('Marken'),
      named('Marke'),
      { ...named('Name'), content: 'Marketing.' },
    ];
    expect(titles('Marke', records)).toEqual(['Marke', 'Marken', 'Image', 'Markenaufbau', 'Ruf', 'Name']);
  });

  test('only as many are shown as are still read', () => {
    const records = Array.from({ length: 12 }, (_, index) => named(`Marke ${index}`));
    expect(group('Marke', records)[0]).toMatchObject({ total: 12 });
    expect(titles('Marke', records)).toHaveLength(6);
  });
});

describe('a hit', () => {
  test('names the sections that hold the words, the fuller one first', () => {
    expect(onlyHit('Preis', lesson)?.sections.map((section) => section.id)).toEqual(['antwort', 'quellen']);
    expect(onlyHit('Preis 1999', lesson)?.sections.map((section) => section.id)).toEqual(['quellen', 'antwort']);
  });

  test('shows the section without its heading, and nothing above where the opening does not answer', () => {
    expect(onlyHit('Trost', lesson)).toMatchObject({
      text: '',
      sections: [{ title: 'Die Antwort', text: 'Ein Preis ist kein Trost, Kundenbindung schon.' }],
    });
  });

  test('shows the opening where it answers, without the title', () => {
    expect(onlyHit('vorweg', lesson)).toMatchObject({ text: 'Ein Satz vorweg.', sections: [] });
  });

  test('leaves the opening out where a section answers better', () => {
    const content = 'Titel. Von Preislisten. Kapitel. Der Preis.';
    const record = { ...lesson, title: 'Titel', content, headings: [{ id: 'kapitel', text: 'Kapitel', location: 3 }] };
    expect(onlyHit('Preis', record)).toMatchObject({ text: '', sections: [{ id: 'kapitel' }] });
    expect(onlyHit('Preisl', record)).toMatchObject({ text: 'Von Preislisten.', sections: [] });
  });

  test('shows how it begins where the title alone answers', () => {
    expect(onlyHit('lernen', lesson)).toMatchObject({ text: 'Ein Satz vorweg.', sections: [] });
  });

  test('is found through the part of a compound', () => {
    expect(onlyHit('Bindung', lesson)?.sections.map((section) => section.id)).toEqual(['antwort']);
  });

  test('names the synonyms where they are what answers', () => {
    expect(onlyHit('Preis', term)).toMatchObject({ also: 'Preis einer Beziehung', text: 'Ihre Schätzung, was bleibt.' });
    expect(onlyHit('Kundenwert', term)?.also).toBeUndefined();
  });
});
