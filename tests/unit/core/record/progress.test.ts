import { describe, expect, it } from 'vitest';
import { deriveProgress, markSecure } from '../../../../src/core/record/derive-progress.ts';
import { addStatement, isProgress } from '../../../../src/core/record/progress.ts';
import { itemAnswered, lessonRead, toStatement, type Deed } from '../../../../src/core/record/statement.ts';

let count = 0;
const said = (deed: Deed) => toStatement(deed, { now: () => 0 }, { bits: () => count++ });
const read = (lesson: string) => said(lessonRead(lesson));
const answer = (lesson: string, place: number, of = 3) =>
  said(itemAnswered(`${lesson}-${place}`, { lesson, setting: 'lesson', place, of }, { score: 1, response: 'a', tries: 1, hints: 0 }));

describe('a lesson', () => {
  it('is read once the learner says so', () => {
    expect(deriveProgress([read('eins')])).toEqual({ eins: { read: true, practised: false, secure: false, answered: [] } });
  });

  it('is read with its last check, even if earlier ones were left out', () => {
    expect(deriveProgress([answer('eins', 3)])['eins']).toMatchObject({ read: true, practised: false });
    expect(deriveProgress([answer('eins', 1), answer('eins', 2)])['eins']).toMatchObject({ read: false, practised: false });
  });

  it('is practised, and read, once every check has been answered, in any order', () => {
    expect(deriveProgress([answer('eins', 3), answer('eins', 1), answer('eins', 2)])['eins']).toMatchObject({
      read: true,
      practised: true,
    });
    expect(deriveProgress([answer('eins', 3), answer('eins', 1), answer('eins', 1)])['eins']).toMatchObject({ practised: false });
  });

  it('stays practised when the lesson gains a question later', () => {
    const before = deriveProgress([answer('eins', 1, 2), answer('eins', 2, 2)]);
    expect(addStatement(before, answer('eins', 1, 3))['eins']).toMatchObject({ practised: true });
  });

  it('knows nothing of other lessons', () => {
    expect(deriveProgress([read('eins')])['zwei']).toBeUndefined();
  });
});

describe('an answer elsewhere', () => {
  const elsewhere = (setting: 'review' | 'test', score: number) =>
    said(itemAnswered('eins-1', { lesson: 'eins', setting, place: 1, of: 1 }, { score, response: 'a', tries: 1, hints: 0 }));
  const secure = markSecure(deriveProgress([read('eins')]), new Set(['eins', 'zwei']));

  it('does not count as one of the lesson’s checks', () => {
    expect(deriveProgress([elsewhere('review', 1), elsewhere('test', 1)])['eins']).toMatchObject({
      read: false,
      practised: false,
      answered: [],
    });
  });

  it('takes the lesson off the secure ones when it was wrong', () => {
    expect(Object.keys(secure)).toEqual(['eins']);
    expect(addStatement(secure, elsewhere('review', 0.5))['eins']).toMatchObject({ read: true, secure: true });
    expect(addStatement(secure, elsewhere('test', 0.4))['eins']).toMatchObject({ read: true, secure: false });
  });
});

it('gives the same whatever the order, and however often a statement arrives', () => {
  const all = [read('eins'), answer('zwei', 2), answer('eins', 1), answer('zwei', 3), answer('zwei', 1)];
  const sets = (statements: typeof all) =>
    Object.fromEntries(
      Object.entries(deriveProgress(statements)).map(([id, lesson]) => [id, { ...lesson, answered: [...lesson.answered].sort() }]),
    );
  expect(sets(all.toReversed())).toEqual(sets(all));
  expect(sets([...all, ...all])).toEqual(sets(all));
});

it.each([null, 1, 'x', [], { eins: null }, { eins: { read: true } }, { eins: { answered: 'alle' } }])(
  'does not take %j for progress',
  (stored) => {
    expect(isProgress(stored)).toBe(false);
  },
);
