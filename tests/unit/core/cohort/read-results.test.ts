import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResults } from '../../../../src/core/cohort/read-results.ts';
import { readTable, writeTable, type Separator } from '../../../../src/core/record/table-text.ts';
import { Learner } from '../test/a-course.ts';
import { catalogue, course, peopleOf, resultsFile } from './results-file.ts';

const learner = new Learner();
learner.takes('placement', { 'm1-l1-p0': 0, 'm1-l1-p1': 1, 'm2-l1-p0': 0 });
learner.practises('m1-l1-q0', 'm1-l1', 0, 'sure').practises('m1-l1-q0', 'm1-l1', 1, 'sure').practises('gone', 'm1-l1', 0.5);
learner.takes('final', { 'm1-l1-f0': 1, 'm1-l1-f1': 0.5, 'm2-l1-f0': 0 });
const file = resultsFile(learner.statements, 'Mia');
const faultIn = (text: string) => {
  const reading = readResults(text, course);
  return 'fault' in reading ? reading.fault : 'none';
};
const cells = readTable(file).rows.map((row) => [...row]);
const changed = (change: (rows: string[][]) => string[][] | void, separator: Separator = ';') => {
  const rows = cells.map((row) => [...row]);
  return writeTable(change(rows) ?? rows, separator);
};

describe('a results file', () => {
  it('says of each question and each test what came of it, in ids', () => {
    const [person, ...more] = peopleOf(file);
    expect(more).toEqual([]);
    expect(person).toMatchObject({ name: 'Mia' });
    expect(person!.questions).toContainEqual(
      expect.objectContaining({ itemId: 'm1-l1-q0', placeId: 'm1-l1', tries: 2, first: 0, latest: 100, sureButWrong: 1 }),
    );
    expect(person!.questions).toContainEqual(expect.objectContaining({ itemId: 'gone', first: 50 }));
    expect(person!.tests.map(({ kind, placeId, tries, first, latest }) => [kind, placeId, tries, first, latest])).toEqual([
      ['placement', 'm1', 1, 50, 50],
      ['placement', 'm2', 1, 0, 0],
      ['final', 'm1', 1, 75, 75],
      ['final', 'm2', 1, 0, 0],
      ['comparison', 'm1', 2, 50, 75],
      ['comparison', 'm2', 1, 0, 0],
    ]);
  });

  it('is the same in both languages', () => {
    expect(peopleOf(resultsFile(learner.statements, 'Mia', 'en'))).toEqual(peopleOf(file));
    expect(peopleOf(resultsFile(learner.statements, '', 'en'))[0]!.name).toBe('');
  });

  it('is the same after any spreadsheet saved it: separators, quotes, order, dates, blank ends, columns for people', () => {
    const people = peopleOf(file);
    const saved = [
      changed(() => {}, ','),
      changed(() => {}, '\t'),
      file.replaceAll('\r\n', '\n').replace('\uFEFF', ''),
      `${file};;;;\r\n\r\n`,
      changed((rows) => rows.map((row) => [...row, '', ''])),
      changed((rows) => rows.map((row) => row.toReversed())),
      changed((rows) => rows.map((row) => row.map((cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1')))),
      changed((rows) => rows.map((row, at) => [at === 0 ? 'Notiz' : '=A1', ...row])),
      changed((rows) => rows.map((row) => row.toSpliced(3, 2))),
      changed((rows) => rows.map((row, at) => row.map((cell, place) => (at > 0 && place === 6 ? `${cell},00 %` : cell)))),
      cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
    ];
    for (const text of saved) expect(peopleOf(text)).toEqual(people);
  });

  it('brings any results back as they were written', () => {
    const answer = fc.tuple(
      fc.constantFrom(...catalogue.items.slice(0, 12)),
      fc.integer({ min: 0, max: 100 }),
      fc.option(fc.constantFrom('sure' as const, 'guessed' as const), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 20 }), fc.string(), fc.constantFrom('de', 'en'), (answers, name, locale) => {
        const someone = new Learner();
        for (const [item, score, certainty] of answers) someone.practises(item.id, item.lesson, score / 100, certainty);
        const [person] = peopleOf(resultsFile(someone.statements, name, locale));
        const given = Map.groupBy(answers, ([item]) => item.id);
        expect(new Set(person!.questions.map(({ itemId }) => itemId))).toEqual(new Set(given.keys()));
        for (const { itemId, tries, first, latest, sureButWrong } of person!.questions) {
          const own = given.get(itemId)!;
          expect([tries, first, latest]).toEqual([own.length, own[0]![1], own.at(-1)![1]]);
          expect(sureButWrong).toBe(own.filter(([, score, certainty]) => certainty === 'sure' && score < 50).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('may hold several people, one below the other, with headings in between and anything twice', () => {
    const other = new Learner('2026-03-04T08:00:00.000Z', 2).practises('m2-l1-q0', 'm2-l1');
    const both = peopleOf(file + resultsFile(other.statements).replace('\uFEFF', '') + file.replace('\uFEFF', ''));
    expect(both.map(({ name }) => name)).toEqual(['Mia', '']);
  });
});

describe('a file that is none', () => {
  const row = (number: number, place: number, text: string) => changed((rows) => void (rows[number]![place] = text));

  it.each([
    ['', { reason: 'empty' }],
    [file.slice(0, file.indexOf('\r\n') + 2), { reason: 'empty' }],
    ['{"format":"auf-kurs-record","version":1,"course":"auf-kurs"', { reason: 'backup' }],
    ['{ "format": "auf-kurs-record", "version": 1 }', { reason: 'backup' }],
    ['[1]', { reason: 'foreign' }],
    ['PK\u0003\u0004…', { reason: 'archive' }],
    ['<!doctype html>', { reason: 'html' }],
    ['Name;Vorname\r\nMaier;Mia', { reason: 'foreign' }],
    ['Milch\nBrot', { reason: 'foreign' }],
    [file.replaceAll('auf-kurs/1/', 'auf-kurs/2/').replace('Kennzeichen', 'Signatur'), { reason: 'later' }],
    [file.replaceAll('auf-kurs/1/', 'backen/1/'), { reason: 'other-course', course: 'backen' }],
    [
      'Name;Lektion;Lernziel;Frage;Versuche;Erstes Ergebnis in Prozent;am;Letztes Ergebnis in Prozent;am;Wie sicher zuletzt',
      expect.objectContaining({ reason: 'columns' }),
    ],
    [changed((rows) => rows.map((cell) => cell.slice(0, -1))), { reason: 'columns', missing: ['Kennzeichen'] }],
    [row(2, 6, '101'), { reason: 'row', line: 3, column: 'Erstes Ergebnis in Prozent' }],
    [row(1, 5, '20.11.2026'), { reason: 'row', line: 2, column: 'Versuche (im Vergleich: Fragen)' }],
    [row(1, 12, '../x'), { reason: 'row', line: 2, column: 'Kennung der Lektion oder des Moduls' }],
    [row(1, 1, 'Rätsel'), { reason: 'row', line: 2, column: 'Art' }],
    [row(4, 15, ''), { reason: 'row', line: 5, column: 'Kennzeichen' }],
    [row(1, 5, '2'), expect.objectContaining({ reason: 'none' })],
  ])('is refused with its reason: %j', (text, fault) => {
    const found = faultIn(text);
    expect(found === 'none' ? { reason: 'none' } : found).toEqual(fault);
  });

  it('wherever it is cut off, something is missing or it does not end', () => {
    for (let end = file.length - 3; end > file.indexOf('\r\n') + 40; end -= 7) {
      expect(faultIn(file.slice(0, end)), file.slice(0, end).slice(-60)).toMatchObject({ reason: 'cut-off' });
    }
    expect(faultIn(changed((rows) => rows.slice(0, -2)))).toEqual({
      reason: 'cut-off',
      rows: { there: cells.length - 3, said: cells.length - 1 },
    });
  });

  it('two exports of one person in one file are not mixed up', () => {
    const later = new Learner().practises('m1-l1-q0', 'm1-l1');
    const before = resultsFile(later.statements);
    later.practises('m1-l1-q0', 'm1-l1', 0);
    expect(faultIn(before + resultsFile(later.statements))).toEqual({ reason: 'two-exports' });
  });
});
