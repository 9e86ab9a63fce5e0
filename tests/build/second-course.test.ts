import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCourse, pagesOf } from '../support/build-course.ts';

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
