import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestBackup, readBackup, writeBackup, type Backup } from '../../../../src/core/record/backup.ts';
import { itemAnswered, lessonRead, toStatement } from '../../../../src/core/record/statement.ts';
import { anyRecord } from './any-statement.ts';

const course = 'auf-kurs';
const pause = () => Promise.resolve();
const read = (text: string) => readBackup(text, course, pause);

/** @throws when the text is refused. */
async function backupIn(text: string): Promise<Backup> {
  const reading = await read(text);
  if ('fault' in reading) throw new Error(JSON.stringify(reading.fault));
  return reading.backup;
}

let count = 0;
const random = { bits: () => (count += 1) };
const clock = { now: () => Date.UTC(2026, 10, 22, 9, count) };
const lesson = toStatement(lessonRead('eins'), clock, random);
const answer = toStatement(
  itemAnswered('teigprobe', { lesson: 'eins', setting: 'lesson', place: 1, of: 4 }, { score: 0.5, response: ['a'], tries: 2, hints: 1 }),
  clock,
  random,
);
const file = writeBackup(course, { statements: [answer, lesson], aside: ['{"version":7,"id":"spaeter"}'] });
const changed = (change: (content: Record<string, unknown>) => unknown) => {
  const content = JSON.parse(file) as Record<string, unknown>;
  return JSON.stringify(change(content) ?? content);
};

describe('a backup', () => {
  it('is one file: what it is, of which course, the statements in order, what was set aside, and no time of its own', () => {
    const content = JSON.parse(file) as Record<string, unknown>;
    expect(Object.keys(content)).toEqual(['format', 'version', 'course', 'statements', 'aside']);
    expect(content).toMatchObject({ format: 'auf-kurs-record', version: 1, course, statements: [lesson, answer] });
    expect(file.trim().split('\n')).toHaveLength(4);
  });

  it('is the same, byte for byte, after it was read and written again, in any order and with anything twice', async () => {
    const asides = fc.array(fc.string({ maxLength: 40 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(anyRecord, asides, fc.infiniteStream(fc.nat()), async (statements, aside, places) => {
        const text = writeBackup(course, { statements, aside });
        const again = await backupIn(text);
        expect(writeBackup(course, again)).toBe(text);
        const shuffled = [...statements, ...statements].toSorted(() => (places.next().value! % 2 ? 1 : -1));
        expect(writeBackup(course, { statements: shuffled, aside: [...aside, ...aside].toReversed() })).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('of an empty record is a backup too', async () => {
    expect(await backupIn(writeBackup(course, { statements: [], aside: [] }))).toEqual({ statements: [], aside: [] });
  });

  it('may have got a byte order mark from an editor', async () => {
    expect((await backupIn(`\uFEFF${file}`)).statements).toHaveLength(2);
  });

  it('of version 1 is brought up to date', async () => {
    const stored = JSON.parse(readFileSync('tests/fixtures/records/version-1.json', 'utf8')) as unknown[];
    const { statements } = await backupIn(changed((content) => ({ ...content, statements: stored })));
    expect(statements.map(({ version }) => version)).toEqual([2, 2, 2]);
    expect(statements[1]).toMatchObject({ context: { setting: 'lesson' } });
  });

  it('lets others have a turn while thousands of statements are read', async () => {
    const statements = Array.from({ length: 1200 }, () => toStatement(lessonRead('eins'), clock, random));
    let turns = 0;
    await readBackup(writeBackup(course, { statements, aside: [] }), course, () => Promise.resolve(void (turns += 1)));
    expect(turns).toBe(2);
  });

  it('carries everything that was set aside, however long and however much', async () => {
    const aside = ['x'.repeat(30_000), ...Array.from({ length: 1200 }, (_, at) => `${at}`)];
    expect((await backupIn(writeBackup(course, { statements: [], aside }))).aside.toSorted()).toEqual(aside.toSorted());
  });
});

describe('what is no backup is refused whole, with its reason:', () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const withAside = (aside: unknown) => changed((content) => ({ ...content, aside }));
  const withEntry = (entry: string) => file.replace('"statements":[', `"statements":[${entry},`);

  it.each([
    ['an empty file', '', { reason: 'empty' }],
    ['nothing but space', ' \n\t ', { reason: 'empty' }],
    ['a page', '<!doctype html><html><body>Anmelden</body></html>', { reason: 'html' }],
    ['an archive', 'PK\u0003\u0004\u0014\u0000', { reason: 'zip' }],
    ['half a file', file.slice(0, -20), { reason: 'not-json' }],
    ['prose', 'Liebe Grüße', { reason: 'not-json' }],
    ['a number', '42', { reason: 'foreign' }],
    ['null', 'null', { reason: 'foreign' }],
    ['a list', '[1,2]', { reason: 'foreign' }],
    ['another program’s file', '{"format":"excalidraw","version":2,"statements":[]}', { reason: 'foreign' }],
    ['no statements', '{"format":"auf-kurs-record","version":1,"course":"auf-kurs"}', { reason: 'foreign' }],
    ['another course', changed((content) => ({ ...content, course: 'seefahrt' })), { reason: 'other-course', course: 'seefahrt' }],
    ['a later form of backup', changed((content) => ({ ...content, version: 2 })), { reason: 'later' }],
    ['a later statement', withEntry('{"version":3,"id":"x"}'), { reason: 'later' }],
    ['10,000 levels', deep(10_000), { reason: 'too-deep' }],
    ['10,000 levels inside an answer', file.replace('["a"]', deep(10_000)), { reason: 'too-deep' }],
    ['too much text', 'x'.repeat(largestBackup + 1), { reason: 'too-big' }],
    ['aside: no list', withAside('x'), { reason: 'aside' }],
    ['aside: no texts', withAside([{}]), { reason: 'aside' }],
    ['an entry that is no statement', withEntry('7'), { reason: 'entry', number: 1, id: undefined, field: '' }],
    ['an entry that is null', withEntry('null'), { reason: 'entry', number: 1, id: undefined, field: '' }],
    [
      'one bad statement among good ones',
      file.replace('"score":0.5', '"score":7'),
      { reason: 'entry', number: 2, id: answer.id, field: 'result.score' },
    ],
  ])('%s', async (_, text, fault) => {
    expect(await read(text)).toEqual({ fault });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the name %s anywhere', async (name) => {
    for (const text of [
      file.replace('{', `{"${name}":{"polluted":1},`),
      withEntry(`{"${name}":{"polluted":1}}`),
      file.replace('["a"]', `{"a":[{"${name}":{"polluted":1}}]}`),
    ]) {
      expect(await read(text)).toEqual({ fault: { reason: 'forbidden-name', name } });
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('anything at all is either read or refused, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((value) => changed((content) => ({ ...content, ...value }))),
        ),
        async (text) => {
          expect(Object.keys(await read(text))).toHaveLength(1);
        },
      ),
    );
  });
});
