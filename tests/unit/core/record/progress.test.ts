import { describe, expect, it } from 'vitest';
import { addStatement, deriveProgress, isProgress } from '../../../../src/core/record/progress.ts';
import { itemAnswered, lessonRead, toStatement, type Deed } from '../../../../src/core/record/statement.ts';

let count = 0;
const said = (deed: Deed) => toStatement(deed, { now: () => 0 }, { bits: () => count++ });
const read = (lesson: string) => said(lessonRead(lesson));
const answer = (lesson: string, place: number, of = 3) =>
  said(itemAnswered(`${lesson}-${place}`, { lesson, place, of }, { score: 1, response: 'a', tries: 1, hints: 0 }));

describe('a lesson', () => {
  it('is read once the learner says so', () => {
    expect(deriveProgress([read('eins')])).toEqual({ eins: { read: true, practised: false, answered: [] } });
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
