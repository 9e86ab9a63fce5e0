import { startOf } from '../course-files.ts';
import { writtenLessons } from '../modules.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** The next step of a lesson feeds a worksheet of the course, and each worksheet is fed by a lesson. */
export const worksheets: Rule = {
  id: 'worksheets',
  *check(course) {
    const sheets = course.files.flatMap((file) => /^worksheets\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []);
    if (sheets.length === 0) return;
    const fed = new Set<string>();
    for (const { front } of course.lessons) {
      if (!front) continue;
      const { worksheet } = front.data.nextStep;
      fed.add(worksheet);
      if (!sheets.includes(worksheet))
        yield {
          ...front.at('nextStep', 'worksheet'),
          what: `There is no worksheet "${worksheet}"`,
          mend: didYouMean(worksheet, sheets, `write worksheets/${worksheet}.yaml`),
        };
    }
    const all = course.spine?.data.modules.flatMap(({ lessons }) => lessons) ?? [];
    const complete = writtenLessons(course).length === all.length && course.lessons.every(({ front }) => front);
    for (const sheet of complete ? sheets.filter((id) => !fed.has(id)) : [])
      yield {
        ...startOf(`worksheets/${sheet}.yaml`),
        what: 'No lesson feeds this worksheet',
        mend: `Name it as worksheet: ${sheet} in the next step of a lesson, or delete it`,
      };
  },
};
