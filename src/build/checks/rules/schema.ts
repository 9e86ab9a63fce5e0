import type { Rule } from '../rule.ts';
import { flawsOf } from '../schema-issue.ts';

/** Every file has the fields its schema in `src/core` asks for, and no others. */
export const schema: Rule = {
  id: 'schema',
  check: (course) =>
    course.sheets.flatMap((sheet) => (sheet.schema.safeParse(sheet.value).error?.issues ?? []).flatMap((issue) => flawsOf(issue, sheet))),
};
