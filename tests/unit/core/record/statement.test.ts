import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../src/core/record/read-statement.ts';
import { itemAnswered, lessonRead, toStatement } from '../../../../src/core/record/statement.ts';

const clock = { now: () => Date.UTC(2026, 10, 22, 9, 30) };
const random = () => {
  let state = 7;
  return { bits: () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) };
};

const answered = toStatement(
  itemAnswered('teigprobe', { lesson: 'eins', setting: 'lesson', place: 1, of: 4 }, { score: 0.5, response: ['a'], tries: 2, hints: 1 }),
  clock,
  random(),
);

describe('toStatement', () => {
  it('adds a UUID of version 4 and the time in UTC', () => {
    expect(answered.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(answered.timestamp).toBe('2026-11-22T09:30:00.000Z');
  });

  it('gives every statement an id of its own', () => {
    const source = random();
    const ids = Array.from({ length: 500 }, () => toStatement(lessonRead('eins'), clock, source).id);
    expect(new Set(ids).size).toBe(500);
  });
});

describe('readStatement', () => {
  it('reads back what was written', () => {
    expect(readStatement(JSON.parse(JSON.stringify(answered)))).toEqual(answered);
    const read = toStatement(lessonRead('eins'), clock, random());
    expect(readStatement(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  it.each(['"extra":1', '"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}'])(
    'refuses a foreign field: %s',
    (field) => {
      expect(readStatement(JSON.parse(`{${field},${JSON.stringify(answered).slice(1)}`))).toBeUndefined();
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    },
  );

  it.each([
    ['a later version', { version: 3 }],
    ['no id', { id: '' }],
    ['no time', { timestamp: 'gestern' }],
    ['an unknown verb', { verb: 'bought' }],
    ['the wrong object', { object: { kind: 'lesson', id: 'eins' } }],
    ['a score beyond 1', { result: { score: 2, response: '', tries: 1, hints: 0 } }],
    ['no context', { context: undefined }],
  ])('refuses %s', (_, change) => {
    expect(readStatement({ ...answered, ...change })).toBeUndefined();
  });

  it('never throws, whatever is stored', () => {
    expect(() => fc.assert(fc.property(fc.anything(), (stored) => void readStatement(stored)))).not.toThrow();
  });
});
