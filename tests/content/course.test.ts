import { expect, test } from 'vitest';
import { readCourse } from '../../src/build/checks/read-course.ts';
import { rules } from '../../src/build/checks/registry.ts';
import { findingsOf } from '../../src/build/checks/rule.ts';
import { line } from '../../src/build/checks/report.ts';

test.each(['content', 'tests/fixtures/course'])('%s keeps every content rule', (folder) => {
  const findings = findingsOf(readCourse(folder), rules);
  expect(findings.map((finding) => line(folder, finding))).toEqual([]);
});

test('the rules have names of their own', () => {
  const names = rules.map(({ id }) => id);
  expect(names).toEqual([...new Set(names)]);
});
