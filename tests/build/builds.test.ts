import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeSyntheticCourse } from '../fixtures/synthetic.ts';
import { buildCourse, pagesOf } from '../support/build-course.ts';

// All in one file, one after the other: two builds at once would write into the same .astro folder.

const out = '.cache/test/second-course';

test('another course of the same layout builds: the code knows no lesson by name', { timeout: 120_000 }, async () => {
  const { ok, output } = buildCourse('tests/fixtures/course', out);
  expect(ok, output).toBe(true);
  expect(await pagesOf(out)).toEqual(
    expect.arrayContaining([
      'de/anfang/die-erste.html',
      'de/anfang/die-zweite.html',
      'de/anfang/ablauf.html',
      'de/anfang/folien.html',
      'de/anfang/teilnahme.html',
      'en/beginning/the-first.html',
      'en/beginning/run-of-show.html',
      'en/beginning/slides.html',
      'en/two-days.html',
      'index.html',
      '404.html',
    ]),
  );
  const home = readFileSync(`${out}/de/index.html`, 'utf8');
  expect(home).toContain('Ein Kurs aus zwei Lektionen');
  expect(home).toContain('Die dritte Lektion');
  expect(home).not.toMatch(/Varnhold|Chefsache/);
  // This course says where it stands, so paper can lead to its lessons.
  const handout = readFileSync(`${out}/de/anfang/teilnahme.html`, 'utf8');
  expect(handout).toContain('aria-label="QR-Code mit der Adresse der Lektion: https://www.example.org/kurs/de/anfang/die-erste.html"');
});

test('a folder without a course is refused with a sentence that says what to do', { timeout: 60_000 }, () => {
  const { ok, output } = buildCourse('tests/unit', out);
  expect(ok).toBe(false);
  expect(output).toContain('There is no course.yaml in');
  expect(output).toContain('Set COURSE to a folder laid out like content/');
});

test.each(['content', 'tests/fixtures/course'])('%s builds without a warning', { timeout: 120_000 }, (course) => {
  const { ok, output } = buildCourse(course, '.cache/test/quiet');
  expect(ok, output).toBe(true);
  expect(output.split('\n').filter((line) => /\bwarn/i.test(line))).toEqual([]);
});

function weigh(lessons: number): { bytes: number; nodes: number } {
  const course = `.cache/test/course-${lessons}`;
  const dist = `.cache/test/dist-${lessons}`;
  writeSyntheticCourse(course, lessons);
  const { ok, output } = buildCourse(course, dist);
  expect(ok, output.slice(-2000)).toBe(true);
  const html = readFileSync(`${dist}/de/modul-0002/lektion-0006.html`, 'utf8');
  return { bytes: Buffer.byteLength(html), nodes: html.match(/<[a-z]/g)?.length ?? 0 };
}

test('a lesson weighs the same in a course of 300 lessons as in one of 12', { timeout: 200_000 }, () => {
  const small = weigh(12);
  const large = weigh(300);
  expect(Math.abs(large.bytes / small.bytes - 1)).toBeLessThan(0.02);
  expect(Math.abs(large.nodes / small.nodes - 1)).toBeLessThan(0.02);
  expect(small.nodes).toBeGreaterThan(200);
});
