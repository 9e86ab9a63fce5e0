import type { CourseFiles } from './course-files.ts';

/** A spot in a file of the course; lines and columns count from 1, as editors do. */
export interface Place {
  /** Path from the course folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a rule found: what is wrong and how to mend it, each a sentence without its full stop. */
export interface Flaw extends Place {
  readonly what: string;
  readonly mend: string;
}

/** A flaw with the id of the rule that found it. */
export interface Finding extends Flaw {
  readonly rule: string;
}

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
