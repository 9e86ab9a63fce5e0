import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeStatement, ownWords } from '../../../../src/core/record/describe-statement.ts';
import { courseReflected, moduleRated } from '../../../../src/core/record/looking-back.ts';
import { itemAnswered, lessonRead, toStatement, type Deed, type Statement } from '../../../../src/core/record/statement.ts';
import { anyStatement } from './any-statement.ts';
import { catalogue } from './catalogue.ts';

const said = (deed: Deed) => toStatement(deed, { now: () => 0 }, { bits: () => 7 });
const answered = (item: string, result: object) =>
  said(
    itemAnswered(
      item,
      { lesson: 'brot', setting: 'lesson', place: 1, of: 2 },
      { score: 0.5, response: { text: 'Mein Satz', ticked: [] }, tries: 1, hints: 0, ...result },
    ),
  );
const registration = said(lessonRead('brot')).id;

it.each<[object, string]>([
  [lessonRead('brot'), 'Gelesen: Lektion 1.1 „Brot; und mehr“.'],
  [lessonRead('weg'), 'Gelesen: eine Lektion, die der Kurs nicht mehr hat.'],
  [answered('gehzeit', {}), 'Im Selbst-Check beantwortet: „=Wie lange geht der Teig?“ (zu 50\u00a0% richtig).'],
  [
    answered('gehzeit', { score: 1, tries: 2, hints: 1, certainty: 'rather' }),
    'Im Selbst-Check beantwortet: „=Wie lange geht der Teig?“ (richtig, 2. Versuch, mit einem Hinweis, eher sicher).',
  ],
  [answered('gehzeit', { score: 0.996 }), 'Im Selbst-Check beantwortet: „=Wie lange geht der Teig?“ (zu 99\u00a0% richtig).'],
  [answered('weg', { score: 0 }), 'Im Selbst-Check beantwortet: eine Frage, die der Kurs nicht mehr hat (nicht richtig).'],
  [
    { verb: 'initialized', object: { kind: 'test', id: 'placement' }, context: { items: ['a', 'b'], seed: 1 } },
    'Begonnen: Einstufungstest (2 Fragen).',
  ],
  [{ verb: 'completed', object: { kind: 'test', id: 'module-start' }, context: { registration } }, 'Abgegeben: Modul-Check „Der Anfang“.'],
  [{ verb: 'terminated', object: { kind: 'test', id: 'weg' }, context: { registration } }, 'Abgebrochen: Test.'],
  [moduleRated('start', { use: 4, confidence: 2 }), 'Eingeschätzt: Modul 1 „Der Anfang“, anwenden 4 von 5, sicher 2 von 5.'],
  [courseReflected('kurs', { done: 'partly', visible: '', hindrance: '', nextStep: '' }), 'Zurückgeblickt: umgesetzt, teilweise.'],
  [
    { verb: 'postponed', object: { kind: 'review', id: 'heute' }, result: { until: '2026-11-23' } },
    'Wiederholen auf 23. November 2026 verschoben.',
  ],
])('%j is one sentence', (deed, sentence) => {
  expect(describeStatement('id' in deed ? (deed as Statement) : said(deed as Deed), catalogue, 'de')).toBe(sentence);
});

it('has a sentence for everything, in both languages', () => {
  fc.assert(
    fc.property(anyStatement, fc.constantFrom('de' as const, 'en' as const), (statement, locale) => {
      const sentence = describeStatement(statement, catalogue, locale);
      expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }),
  );
});

it('cuts long questions after a word', () => {
  const long = { ...catalogue, items: [{ ...catalogue.items[0]!, stem: 'Wort '.repeat(60).trim() }] };
  const sentence = describeStatement(answered('gehzeit', {}), long, 'de');
  expect(sentence.length).toBeLessThan(180);
  expect(sentence).toContain('Wort …“');
});

it('finds what the learner wrote', () => {
  expect(ownWords(answered('gehzeit', {}))).toEqual(['Mein Satz']);
  expect(ownWords(answered('gehzeit', { response: ['a'] }))).toEqual([]);
  expect(ownWords(said(courseReflected('kurs', { done: 'yes', visible: 'Ein Schild', hindrance: '', nextStep: 'Flyer' })))).toEqual([
    'Ein Schild',
    'Flyer',
  ]);
});
