import type { Tests } from '../../../core/schemas/tests.ts';
import type { Path, Read } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { didYouMean } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Questions in the check of a module. */
const inCheck = 5;

/** The blueprint of the tests names every module of the course, and no other; a module's check asks five questions. */
export const testBlueprint: Rule = {
  id: 'test-blueprint',
  *check({ spine, tests }) {
    if (!spine || !tests) return;
    const modules = spine.data.modules.map(({ id }) => id);
    for (const test of ['placement', 'final'] as const) {
      const named = Object.keys(tests.data[test]);
      for (const id of named.filter((each) => !modules.includes(each))) yield unknownModule(tests, [test, id], id, modules);
      for (const id of modules.filter((each) => !named.includes(each)))
        yield {
          ...tests.at(test),
          what: `The ${test} test does not name the module "${id}"`,
          mend: `Add ${id}: with the number of questions it asks from there`,
        };
    }
    const { current, earlier, first } = tests.data.moduleCheck;
    for (const [field, number] of [
      ['current', current + earlier],
      ['first', first],
    ] as const) {
      if (number !== inCheck)
        yield {
          ...tests.at('moduleCheck', field),
          what: `A module check asks ${number} questions${field === 'first' ? ' in the first module' : `, ${current} current and ${earlier} earlier`}; ${inCheck} is the measure`,
          mend: `Draw ${inCheck} in all`,
        };
    }
    for (const [index, id] of tests.data.moduleCheck.none.entries()) {
      if (!modules.includes(id)) yield unknownModule(tests, ['moduleCheck', 'none', index], id, modules);
    }
  },
};

function unknownModule(tests: Read<Tests>, path: Path, id: string, modules: readonly string[]): Flaw {
  return {
    ...tests.at(...path),
    what: `course.yaml lists no module "${id}"`,
    mend: didYouMean(id, modules, `use one of ${modules.join(', ')}`),
  };
}
