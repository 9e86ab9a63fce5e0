import type { Rule } from '../rule.ts';

/** Every file can be parsed: YAML, frontmatter, lesson text, drawing. */
export const syntax: Rule = {
  id: 'syntax',
  check: (course) => course.unreadable,
};
