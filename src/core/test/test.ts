/** A test as the record names it: the one before the course, the one after it, and the short check of a module. */
export type Test = 'placement' | 'final' | `module-${string}`;

const check = 'module-';

/** The check of the module with this id. */
export const moduleCheck = (module: string): Test => `${check}${module}`;

/** The id of the module that the test is the check of; undefined for the other tests. */
export function checkedModule(test: Test): string | undefined {
  return test.startsWith(check) ? test.slice(check.length) : undefined;
}

/** Whether a text names a test, as an attribute of a page does. */
export function isTest(name: string | undefined): name is Test {
  return name === 'placement' || name === 'final' || (name?.startsWith(check) ?? false);
}
