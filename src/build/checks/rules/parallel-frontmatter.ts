import { lessonPairs } from '../course-files.ts';
import type { Rule } from '../rule.ts';

/** What both languages of a lesson share is the same in both: objectives, sources, ideas, worksheet, minutes, day of review. */
export const parallelFrontmatter: Rule = {
  id: 'parallel-frontmatter',
  *check(course) {
    for (const { de, en } of lessonPairs(course)) {
      if (!de.front || !en.front) continue;
      for (const [name, value] of Object.entries(shared)) {
        const [german, english] = [value.of(de.front.data), value.of(en.front.data)];
        if (german === english) continue;
        yield {
          ...en.front.at(...value.path),
          what: `${name} differ between the languages: German has "${german}" in line ${de.front.at(...value.path).line}, English "${english}"`,
          mend: `Write the same in ${de.file} and ${en.file}`,
        };
      }
    }
  },
};

type Front = NonNullable<ReturnType<typeof lessonPairs>[number]['de']['front']>['data'];

const shared: Record<string, { path: readonly string[]; of: (front: Front) => string }> = {
  'The ids of the objectives': { path: ['objectives'], of: (front) => front.objectives.map(({ id }) => id).join(', ') },
  'The sources': { path: ['sources'], of: (front) => front.sources.join(', ') },
  'The seeds': { path: ['seeds'], of: (front) => front.seeds.join(', ') },
  'The ideas': { path: ['ideas'], of: (front) => front.ideas?.join(', ') ?? 'none' },
  'The minutes of the next step': { path: ['nextStep', 'minutes'], of: ({ nextStep }) => String(nextStep.minutes) },
  'The worksheets of the next step': { path: ['nextStep', 'worksheet'], of: ({ nextStep }) => nextStep.worksheet },
  'The worksheet fields of the next step': { path: ['nextStep', 'field'], of: ({ nextStep }) => nextStep.field },
  'The days of review': { path: ['reviewed'], of: (front) => front.reviewed },
};
