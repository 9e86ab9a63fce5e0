import { expect, test } from 'vitest';
import { readCourse } from '../../src/build/checks/read-course.ts';
import { rules } from '../../src/build/checks/registry.ts';
import { findingsOf } from '../../src/build/checks/rule.ts';
import { line } from '../../src/build/checks/report.ts';
import { uncarriedIdeas } from '../../src/build/checks/rules/ideas.ts';
import { writtenLessons } from '../../src/build/checks/modules.ts';

test.each(['content', 'tests/fixtures/course'])('%s keeps every content rule', (folder) => {
  const findings = findingsOf(readCourse(folder), rules);
  expect(findings.map((finding) => line(folder, finding))).toEqual([]);
});

test('the rules have names of their own', () => {
  const names = rules.map(({ id }) => id);
  expect(names).toEqual([...new Set(names)]);
});

test('ideas that no lesson carries yet belong to lessons that are still planned', () => {
  const course = readCourse('content');
  const missing = uncarriedIdeas(course).map(({ data }) => data);
  const written = writtenLessons(course);
  console.info(
    `${missing.length} of ${course.ideas.ids.length} ideas are not carried yet: ${missing.map(({ id }) => id).join(', ') || 'none'}`,
  );
  expect(missing.filter(({ lessons }) => lessons.every((id) => written.includes(id))).map(({ id }) => id)).toEqual([]);
});
