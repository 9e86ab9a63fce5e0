import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withBrokenCourse } from '../../../support/broken-course.ts';

function check(course: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/checks/run.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, COURSE: course },
  });
  return { status, lines: stdout.trim().split('\n'), stderr };
}

// Each call is a process of its own, and the machine may have others.
describe('npm run check', { timeout: 60_000 }, () => {
  test('says that a sound course is sound', () => {
    expect(check('tests/fixtures/course')).toEqual({
      status: 0,
      lines: ['The course is sound: 2 lessons in two languages, 13 questions, 1 figure, 1 term.'],
      stderr: '',
    });
  });

  test('prints one line a finding, sorted by file and line, and fails', () => {
    const changes = { 'sources.yaml': ['year: 1999', 'year: 19990'], 'glossary.yaml': ['lesson: erste', 'lesson: letzte'] } as const;
    withBrokenCourse(changes, (folder) => {
      const { status, lines } = check(folder);
      expect(status).toBe(1);
      expect(lines).toHaveLength(3);
      expect(lines[0]).toMatch(/glossary\.yaml:4 {2}The term "brot" belongs .*\. Name the lesson that introduces it\. \[terms\]$/);
      expect(lines[1]).toMatch(/sources\.yaml:3 {2}The field "year" is 19990, more than 2100\. .*\. \[schema\]$/);
      expect(lines[2]).toBe('2 findings in 2 files.');
    });
  });

  test('refuses example data with --release', () => {
    const { status, lines } = check('tests/fixtures/course', '--release');
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/site\.yaml:\d+ {2}".*" is example data\. /);
  });

  test('writes new ids with --record-ids', () => {
    withBrokenCourse({ 'ids.txt': 'delete' }, (folder) => {
      expect(check(folder).status).toBe(1);
      expect(check(folder, '--record-ids').status).toBe(0);
      expect(readFileSync(join(folder, 'ids.txt'), 'utf8')).toBe(readFileSync('tests/fixtures/course/ids.txt', 'utf8'));
    });
  });

  test('says where a course should be, in one line', () => {
    const { status, stderr } = check('tests/unit');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no course\.yaml in .*\n$/);
  });

  test('refuses what it does not know, so that a slip of the hand does not pass for a check before publication', () => {
    expect(check('tests/fixtures/course', '--relase')).toEqual({
      status: 1,
      lines: [''],
      stderr: 'npm run check does not know "--relase". It takes --release and --record-ids, or nothing.\n',
    });
  });
});
