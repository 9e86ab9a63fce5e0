import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCourse } from '../../src/build/checks/read-course.ts';
import { rules } from '../../src/build/checks/registry.ts';
import { findingsOf } from '../../src/build/checks/rule.ts';
import { slideTags } from '../../src/build/checks/rules/deck-tags.ts';
import { lessonTags } from '../../src/build/checks/rules/tags.ts';
import { line } from '../../src/build/checks/report.ts';

// Reading the whole course takes a while, and the machine may have others.
test.each(['content', 'tests/fixtures/course'])('%s keeps every content rule', { timeout: 60_000 }, (folder) => {
  const findings = findingsOf(readCourse(folder), rules);
  expect(findings.map((finding) => line(folder, finding))).toEqual([]);
});

test('the rules have names of their own', () => {
  const names = rules.map(({ id }) => id);
  expect(names).toEqual([...new Set(names)]);
});

/** The tags that `content/README.md` offers to the page about the course; the site has others for its legal pages. */
const aboutTags = (): string[] => tagsOf(readFileSync('content/README.md', 'utf8').split('## The page about the course')[1]!);

const tagsOf = (text: string): string[] => [...new Set([...text.matchAll(/<([A-Z]\w*)/g)].map(([, tag]) => tag!))].toSorted();

test.each([
  ['lessons', Object.keys(lessonTags)],
  ['decks', Object.keys(slideTags)],
  ['about', aboutTags()],
])('the course of the tests has every tag authors may use in %s, in both languages', (folder, tags) => {
  for (const locale of ['de', 'en']) {
    const files = globSync(`tests/fixtures/course/${folder}/${locale}{.mdx,/**/*.mdx}`);
    expect(tagsOf(files.map((file) => readFileSync(file, 'utf8')).join('\n'))).toEqual(tags.toSorted());
  }
});
