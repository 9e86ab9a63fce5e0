import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeSyntheticCourse } from '../fixtures/synthetic.ts';
import { buildCourse } from '../support/build-course.ts';

const page = 'de/modul-0002/lektion-0006.html';

function weigh(lessons: number): { bytes: number; nodes: number } {
  const course = `.cache/test/course-${lessons}`;
  const out = `.cache/test/dist-${lessons}`;
  writeSyntheticCourse(course, lessons);
  const { ok, output } = buildCourse(course, out);
  expect(ok, output.slice(-2000)).toBe(true);
  const html = readFileSync(`${out}/${page}`, 'utf8');
  return { bytes: Buffer.byteLength(html), nodes: html.match(/<[a-z]/g)?.length ?? 0 };
}

test('a lesson weighs the same in a course of 300 lessons as in one of 12', { timeout: 200_000 }, () => {
  const small = weigh(12);
  const large = weigh(300);
  expect(Math.abs(large.bytes / small.bytes - 1)).toBeLessThan(0.02);
  expect(Math.abs(large.nodes / small.nodes - 1)).toBeLessThan(0.02);
  expect(small.nodes).toBeGreaterThan(200);
});
