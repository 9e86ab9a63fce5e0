import { neededFiles, type CourseFiles } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { givenIds, type GivenId } from '../ids.ts';
import { around, ledgerFile } from '../ledger.ts';
import type { Rule } from '../rule.ts';

/** Ids last for ever: `ids.txt` knows every id, and every id it knows is still there or was withdrawn on purpose. */
export const permanentIds: Rule = {
  id: 'permanent-ids',
  *check(course) {
    const ids = givenIds(course);
    const recorded = course.ledger?.recorded ?? new Map();
    yield* unrecorded(ids.filter(({ key }) => !recorded.has(key)));
    for (const { key, ...place } of ids.filter((each) => recorded.get(each.key)?.retired)) {
      yield {
        ...place,
        what: `"${key}" was withdrawn for good and is used again`,
        mend: 'Choose a new id; old records still speak of the old one',
      };
    }
    if (!everythingIsRead(course)) return;
    const present = new Set(ids.map(({ key }) => key));
    const gone = [...recorded.keys()].filter((key) => !present.has(key));
    for (const key of gone.filter((each) => !around(each).some((whole) => gone.includes(whole)))) {
      const { retired, ...place } = recorded.get(key)!;
      if (retired) continue;
      yield {
        ...place,
        what: `"${key}" is gone from the course, and what learners have done with it would be lost`,
        mend: 'Give it its old id back; if it is withdrawn for good, write "retired " before this line',
      };
    }
  },
};

/** One finding for each file, because a new lesson brings dozens of ids. */
function* unrecorded(ids: readonly GivenId[]): Generator<Flaw> {
  for (const [, news] of Map.groupBy(ids, (id) => id.file)) {
    const [first, ...others] = news;
    yield {
      ...first!,
      what: `The id "${first!.key}"${others.length > 0 ? ` and ${others.length} more of this file are` : ' is'} not recorded in ${ledgerFile}`,
      mend: 'Run: npm run check -- --record-ids (look first whether an id was renamed by mistake)',
    };
  }
}

/** What cannot be read gives no ids; while something is broken, nothing counts as gone. */
function everythingIsRead({ files, unreadable, sheets }: CourseFiles): boolean {
  return (
    unreadable.length === 0 &&
    neededFiles.every((file) => files.includes(file)) &&
    sheets.every(({ schema, value }) => schema.safeParse(value).success)
  );
}
