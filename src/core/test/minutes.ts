import { testMinutes } from '../course/reading-time.ts';
import type { Tests } from '../schemas/tests.ts';

/**
 * Whole minutes for all tests of a course with these modules. Each test is drawn anew, so its questions count as the quick kinds
 * they mostly are.
 */
export function minutesOfTests({ placement, final, moduleCheck }: Tests, modules: readonly string[]): number {
  const sum = (draws: Tests['final']) => Object.values(draws).reduce((total, number) => total + number, 0);
  const checks = modules
    .filter((id) => !moduleCheck.none.includes(id))
    .map((_, index) => (index === 0 ? moduleCheck.first : moduleCheck.current + moduleCheck.earlier));
  return [sum(placement), sum(final), ...checks].reduce(
    (total, number) => total + testMinutes(Array.from({ length: number }, () => 'single')),
    0,
  );
}
