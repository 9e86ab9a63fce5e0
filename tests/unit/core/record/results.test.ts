import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../../src/core/record/order.ts';
import { writeResults } from '../../../../src/core/record/results-export.ts';
import { recordMark } from '../../../../src/core/record/results-mark.ts';
import { deriveResults } from '../../../../src/core/record/results.ts';
import { itemAnswered, lessonRead, toStatement, type Deed } from '../../../../src/core/record/statement.ts';
import { catalogue } from './catalogue.ts';

const calendar = { dayOf: (moment: number) => new Date(moment).toISOString().slice(0, 10) };
let minute = 0;
const random = { bits: () => (minute += 1) };
const said = (deed: Deed, day = 20) => toStatement(deed, { now: () => Date.UTC(2026, 10, day, 8, (minute += 1)) }, random);
const answer = (item: string, score: number, certainty?: 'sure' | 'guessed') =>
  itemAnswered(item, { lesson: 'brot', setting: 'lesson', place: 1, of: 2 }, { score, response: 'geheim', tries: 1, hints: 0, certainty });

const statements = [
  said(answer('frueher', 1)),
  said(lessonRead('brot')),
  said(answer('probe', 0.5, 'guessed')),
  said(answer('gehzeit', 0)),
  said(answer('probe', 1, 'sure'), 22),
];
const results = deriveResults(statements, catalogue, calendar);

describe('results', () => {
  it('say for each question how it went first and last, in the order of the course', () => {
    expect(results.map(({ question, tries }) => [question, tries])).toEqual([
      ['=Wie lange geht der Teig?', 1],
      ['Ist er „fertig“, "gar"?', 2],
      [undefined, 1],
    ]);
    expect(results[1]).toMatchObject({
      sheet: '1.1',
      objective: 'einen Teig beurteilen',
      first: { score: 0.5, day: '2026-11-20', certainty: 'guessed' },
      latest: { score: 1, day: '2026-11-22', certainty: 'sure' },
    });
  });
});

it('bear a mark that stays while the learner goes on, and changes with a record that begins earlier', () => {
  const mark = recordMark(statements);
  expect(recordMark(mergeRecords(statements, [said(lessonRead('teig'), 23)]))).toBe(mark);
  expect(recordMark(mergeRecords(statements, [said(lessonRead('teig'), 1)]))).not.toBe(mark);
});

describe('the table for a trainer', () => {
  const table = { results, tests: [], course: 'auf-kurs', record: recordMark(statements) };
  const lines = (name: string, locale: 'de' | 'en' = 'de') => writeResults({ ...table, name }, locale).split('\r\n');
  const mark = `3;auf-kurs/1/${recordMark(statements)}`;

  it('opens in a German spreadsheet: byte order mark, semicolons, quotes where a cell needs them', () => {
    const [head, first, second, third] = lines('');
    expect(head).toMatch(/^\uFEFFName;Art;Lektion oder Modul;Lernziel;Frage;.*;Zeilen in der Datei;Kennzeichen$/);
    expect(first).toBe(
      `anonym;Frage;"1.1 Brot; und mehr";einen Teig beurteilen;'=Wie lange geht der Teig?;1;0;2026-11-20;0;2026-11-20;;0;brot;gehzeit;${mark}`,
    );
    expect(second).toContain(';"Ist er „fertig“, ""gar""?";2;50;2026-11-20;100;2026-11-22;sicher;0;brot;probe;');
    expect(third).toContain(';"eine Frage, die der Kurs nicht mehr hat";1;100;');
  });

  it('separates by commas in English', () => {
    expect(lines('Ann', 'en')[1]).toBe(
      `Ann,Question,"1.1 Brot; und mehr",einen Teig beurteilen,'=Wie lange geht der Teig?,1,0,2026-11-20,0,2026-11-20,,0,brot,gehzeit,${mark.replace(';', ',')}`,
    );
  });

  it('rounds marks down, as the page of the test does', () => {
    const given = [said(answer('probe', 0.695))];
    const text = writeResults({ ...table, results: deriveResults(given, catalogue, calendar), name: '' }, 'de');
    expect(text).toContain(';1;69;2026-11-20;69;2026-11-20;');
  });

  it('holds no answer, no id of a deed and no time of day', () => {
    const text = writeResults({ ...table, name: 'Mia' }, 'de');
    expect(text).not.toContain('geheim');
    expect(text).not.toMatch(/\d\d:\d\d/);
    for (const { id } of statements) expect(text).not.toContain(id);
  });

  it.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('runs nothing that a name begins with: %j', (name) => {
    const cell = writeResults({ ...table, name }, 'de')
      .split('\r\n')[1]!
      .split(';')[0]!;
    expect(cell.replace(/^"/, '')).toMatch(/^('[=+\-@]|x)/);
  });
});
