import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { currentVersion, isFromLaterVersion, migrate } from '../../../../src/core/record/migrate.ts';
import { deriveProgress } from '../../../../src/core/record/derive-progress.ts';
import { readStatement } from '../../../../src/core/record/read-statement.ts';

const stored = (version: number) =>
  JSON.parse(readFileSync(`tests/fixtures/records/version-${version}.json`, 'utf8')) as Record<string, unknown>[];

const earlier = Array.from({ length: currentVersion - 1 }, (_, at) => at + 1);

it.each(earlier)('reads everything that version %i has written, and says the same of the learner', (version) => {
  const before = structuredClone(stored(version));
  const statements = stored(version).map(readStatement);
  expect(statements.map((statement) => statement?.id)).toEqual(before.map(({ id }) => id));
  expect(statements.map((statement) => statement?.timestamp)).toEqual(before.map(({ timestamp }) => timestamp));
  expect(deriveProgress(statements as never)).toEqual({
    'mehr-als-werbung': { read: true, practised: false, secure: false, answered: ['kanzlei-unter-wasser', 'cafe-flickwerk'] },
  });
});

it('leaves the original as it was', () => {
  const [original] = stored(1);
  const copy = structuredClone(original);
  migrate(original);
  expect(original).toEqual(copy);
});

it.each([null, 'x', 7, [], {}, { version: 0 }, { version: 99, id: 'x' }, { version: '1' }])('hands back %j as it is', (value) => {
  expect(migrate(value)).toBe(value);
});

it('knows what a later edition has written', () => {
  expect(isFromLaterVersion({ version: currentVersion + 1, id: 'x' })).toBe(true);
  expect(isFromLaterVersion({ version: currentVersion, id: 'x' })).toBe(false);
  expect(isFromLaterVersion('version 99')).toBe(false);
});
