import { expect, test } from 'vitest';
import { around, readLedger, recordIds } from '../../../../src/build/checks/ledger.ts';

test('recording adds what is new, keeps what was there, and sorts parts behind their whole', () => {
  const before = readLedger('# a note\nquestion:a\nretired question:old\n');
  const text = recordIds(before, ['question:a/option:x', 'question:a-b', 'question:a', 'lesson:z']);
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    'lesson:z',
    'question:a',
    'question:a/option:x',
    'question:a-b',
    'retired question:old',
    '',
  ]);
  expect(recordIds(readLedger(text), []), 'and changes nothing the second time').toBe(text);
});

test('a ledger knows its lines', () => {
  expect(readLedger('\n\r\nretired term:x\r\n').recorded.get('term:x')).toEqual({ file: 'ids.txt', line: 3, column: 1, retired: true });
});

test('parts belong to all that is around them', () => {
  expect(around('question:a/point:b/choice:c')).toEqual(['question:a/point:b', 'question:a']);
  expect(around('term:a')).toEqual([]);
});
