import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { partsOfBlock } from '../../../../src/core/blank/parts.ts';
import { blankSchema } from '../../../../src/core/schemas/blank.ts';

it('finds every id inside every kind of block', () => {
  for (const sheet of ['backtag', 'ofen']) {
    const { blocks } = blankSchema.parse(parse(readFileSync(`tests/fixtures/course/blanks/${sheet}.yaml`, 'utf8')));
    for (const block of blocks) {
      const { id: _, ...inside } = block as { id?: string };
      const ids = [...JSON.stringify(inside).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
      const parts = partsOfBlock(block);
      expect(parts.map(({ key }) => key.replace(/^.*:/, '')).toSorted(), block.kind).toEqual(ids.toSorted());
      for (const { path } of parts)
        expect(path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], block)).toHaveProperty('id');
    }
  }
});
