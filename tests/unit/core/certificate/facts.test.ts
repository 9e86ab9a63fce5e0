import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../../src/core/certificate/facts.ts';
import type { Catalogue } from '../../../../src/core/course/catalogue.ts';
import type { bestPassedFinal } from '../../../../src/core/test/best-final.ts';
import { itemAnswered, lessonRead, toStatement, type Deed } from '../../../../src/core/record/statement.ts';

const lesson = (id: string, module: string, minutes = 7) => ({
  id,
  module,
  minutes,
  sheet: '',
  title: id,
  path: `${id}.html`,
  questions: `${id}.json`,
  objectives: {},
});
const module = (id: string, number: number, complete = true) => ({ id, number, title: id, path: `${id}/index.html`, complete });
const catalogue: Catalogue = {
  modules: [module('eins', 1), module('zwei', 2), module('drei', 3, false)],
  lessons: [lesson('a', 'eins'), lesson('b', 'eins', 38), lesson('c', 'zwei'), lesson('d', 'zwei'), lesson('e', 'drei')],
  items: [],
  tests: {
    pass: { share: 0.7, moduleFloor: 0.5 },
    gainCeiling: 0.9,
    placement: {},
    final: {},
    moduleCheck: { current: 3, earlier: 2, first: 5, none: [] },
  },
};

const calendar = { dayOf: (moment: number) => new Date(moment).toISOString().slice(0, 10) };
let count = 0;
const on = (day: string, deed: Deed) => toStatement(deed, { now: () => Date.parse(`2026-11-${day}T12:00Z`) }, { bits: () => count++ });
const read = (day: string, id: string) => on(day, lessonRead(id));
const answer = (day: string, id: string, place: number) =>
  on(day, itemAnswered(`${id}-${place}`, { lesson: id, setting: 'lesson', place, of: 2 }, { score: 0, response: 'a', tries: 1, hints: 0 }));
const facts = (...statements: ReturnType<typeof on>[]) => deriveFacts(statements, catalogue, undefined, calendar);

describe('what can be certified', () => {
  it('is nothing until a whole module is read', () => {
    expect(facts()).toBeUndefined();
    expect(facts(read('01', 'a'), read('02', 'c'))).toBeUndefined();
  });

  it('is a module with all its lessons, the other lessons read, checks and time', () => {
    expect(facts(read('01', 'a'), answer('02', 'b', 1), answer('02', 'b', 2), read('03', 'c'))).toEqual({
      name: '',
      day: '2026-11-03',
      modules: ['eins'],
      lessons: 3,
      checks: 1,
      hours: 1,
      band: undefined,
      asked: 0,
    });
  });

  it('does not count a module that is still being written, nor lessons the course no longer has', () => {
    expect(facts(read('01', 'e'))).toBeUndefined();
    expect(facts(read('01', 'a'), read('01', 'b'), read('02', 'gone'))).toMatchObject({ lessons: 2, day: '2026-11-01' });
  });

  it('keeps its day when a lesson is read or answered again', () => {
    const done = [read('01', 'a'), read('02', 'b'), answer('03', 'a', 1), answer('03', 'a', 2)];
    expect(facts(...done, read('09', 'a'), answer('10', 'a', 1))).toEqual(facts(...done));
    expect(facts(...done)).toMatchObject({ day: '2026-11-03' });
  });

  it('names at least half an hour, and the time in halves', () => {
    expect(facts(read('01', 'c'), read('01', 'd'))).toMatchObject({ hours: 0.5, modules: ['zwei'] });
  });

  it('has the final test as a band, and its day where it is the later one', () => {
    const done = [read('01', 'a'), read('05', 'b')];
    const passed = (day: string) =>
      ({ day, result: { band: '70-84', items: [{}, {}, {}] } }) as unknown as NonNullable<ReturnType<typeof bestPassedFinal>>;
    expect(deriveFacts(done, catalogue, passed('2026-11-07'), calendar)).toMatchObject({ band: '70-84', asked: 3, day: '2026-11-07' });
    expect(deriveFacts(done, catalogue, passed('2026-11-04'), calendar)).toMatchObject({ band: '70-84', day: '2026-11-05' });
    expect(deriveFacts([], catalogue, passed('2026-11-04'), calendar)).toBeUndefined();
  });
});
