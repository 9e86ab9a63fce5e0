import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/build/checks/read-course.ts';
import { rules } from '../../src/build/checks/registry.ts';
import { findingsOf } from '../../src/build/checks/rule.ts';
import { release } from '../../src/build/checks/rules/release.ts';
import { lineOf, withBrokenCourse } from '../support/broken-course.ts';
import { blanks } from './mistakes/blanks.ts';
import { runningCase } from './mistakes/case.ts';
import { decks } from './mistakes/decks.ts';
import { figures } from './mistakes/figures.ts';
import { fields } from './mistakes/fields.ts';
import { files } from './mistakes/files.ts';
import { guides } from './mistakes/guides.ts';
import { idsAndLinks } from './mistakes/ids-and-links.ts';
import { items } from './mistakes/items.ts';
import { languages } from './mistakes/languages.ts';
import { lessons } from './mistakes/lessons.ts';
import { questions } from './mistakes/questions.ts';
import { syntax } from './mistakes/syntax.ts';
import { tests } from './mistakes/tests.ts';
import { wholeCourse } from './mistakes/whole-course.ts';
import { writing } from './mistakes/writing.ts';

const mistakes = [
  ...syntax,
  ...fields,
  ...files,
  ...idsAndLinks,
  ...lessons,
  ...languages,
  ...writing,
  ...questions,
  ...items,
  ...tests,
  ...figures,
  ...decks,
  ...guides,
  ...blanks,
  ...runningCase,
  ...wholeCourse,
];

describe.each(mistakes)('$mistake', ({ changes, finds }) => {
  test(`is reported by ${finds.map(({ rule }) => rule).join(' and ')}`, () => {
    withBrokenCourse(changes, (folder) => {
      const findings = findingsOf(readCourse(folder), rules);
      expect(findings.map(({ rule, file, line }) => ({ rule, file, line }))).toEqual(
        finds.map(({ rule, file, at, last }) => ({ rule, file, line: lineOf(folder, file, at, last) })),
      );
      for (const [index, { what, mend }] of finds.entries()) {
        const finding = findings[index]!;
        expect(finding.what).toMatch(what);
        expect(finding.mend).toMatch(mend ?? /\w{3}/);
        expect(`${finding.what}${finding.mend}`).not.toMatch(/undefined|NaN|\[object/);
      }
    });
  });
});

test('the rules in use are all shown to catch something', () => {
  const shown = new Set(mistakes.flatMap(({ finds }) => finds.map(({ rule }) => rule)));
  expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test('example data and missing reviews are refused for a release, and only then', () => {
  withBrokenCourse({}, (folder) => {
    const course = readCourse(folder);
    expect(findingsOf(course, rules)).toEqual([]);
    const refused = findingsOf(course, [release]);
    expect(refused).toContainEqual(
      expect.objectContaining({ file: 'site.yaml', line: lineOf(folder, 'site.yaml', 'EXAMPLE Betreiberin GmbH') }),
    );
    expect(refused).toContainEqual(
      expect.objectContaining({ what: 'Nobody has confirmed a review of the legal pages', line: lineOf(folder, 'site.yaml', 'reviews:') }),
    );
  });
});
