import type { CourseFiles } from './course-files.ts';
import type { Finding, Flaw } from './finding.ts';

/** One content rule. A new rule is a new file in `rules/` and a line in `registry.ts`. */
export interface Rule {
  readonly id: string;
  check(course: CourseFiles): Iterable<Flaw>;
}

/** All findings of the given rules, sorted by file and place. */
export function findingsOf(course: CourseFiles, rules: readonly Rule[]): Finding[] {
  return rules
    .flatMap((rule) => [...rule.check(course)].map((flaw) => ({ rule: rule.id, ...flaw })))
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
