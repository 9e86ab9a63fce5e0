/**
 * `npm run check`: holds the course against the content rules and prints every finding.
 * `-- --release` adds what a publication needs; `-- --record-ids` writes new ids into the course's `ids.txt` first.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { courseFolder } from '../course-folder.ts';
import { givenIds } from './ids.ts';
import { ledgerFile, recordIds } from './ledger.ts';
import { readCourse } from './read-course.ts';
import { rules } from './registry.ts';
import { closingLine, line } from './report.ts';
import { findingsOf } from './rule.ts';
import { release } from './rules/release.ts';

const folder = courseFolder().replace(/^\.\//, '');

if (process.argv.includes('--record-ids')) {
  const course = readCourse(folder);
  writeFileSync(
    join(folder, ledgerFile),
    recordIds(
      course.ledger,
      givenIds(course).map(({ key }) => key),
    ),
  );
}

const course = readCourse(folder);
const findings = findingsOf(course, process.argv.includes('--release') ? [...rules, release] : rules);
for (const finding of findings) console.log(line(folder, finding));
console.log(closingLine(course, findings));
process.exitCode = findings.length > 0 ? 1 : 0;
