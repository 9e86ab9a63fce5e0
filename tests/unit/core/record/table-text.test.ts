import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findSeparator, plainCell, readTable, separators, writeTable } from '../../../../src/core/record/table-text.ts';

const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', '"', 'a;b', 'a,b', '\r', '\n', "'=x", '„gut“'), fc.string({ unit: 'grapheme' }));

it('brings every cell back, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...separators), fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (separator, rows) => {
      const table = [['eins', 'zwei', 'drei'], ...rows];
      const read = readTable(writeTable(table, separator));
      expect(read.whole).toBe(true);
      // A text that looks like a formula comes back with the apostrophe that keeps it from being one.
      const written = table.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
      expect(read.rows).toEqual(written);
    }),
  );
});

it('reads what spreadsheets make of it: other quotes, other line ends, a line that names the separator', () => {
  const rows = [
    ['a', 'b'],
    ['1', '2'],
  ];
  for (const text of ['"a";"b"\n"1";"2"', 'a\tb\r1\t2\r', 'sep=;\r\na;b\r\n1;2\r\n', '\uFEFFa,"b"\r\n1,2'])
    expect(readTable(text).rows).toEqual(rows);
  expect(findSeparator('Name,"x;y",z')).toBe(',');
  expect(readTable('a;"b').whole).toBe(false);
  expect(plainCell("'=Mia")).toBe('=Mia');
  expect(plainCell("'s")).toBe("'s");
});
