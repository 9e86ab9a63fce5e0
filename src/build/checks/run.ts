/**
 * `npm run check`: holds the course against the content rules and prints every finding.
 * `-- --release` adds what a publication needs; `-- --record-ids` writes new ids into the course's `ids.txt` first.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { courseFolder } from '../course-folder.ts';
import { readFlags } from '../read-flags.ts';
import { givenIds } from './ids.ts';
import { ledgerFile, recordIds } from './ledger.ts';
import { readCourse } from './read-course.ts';
import { rules } from './registry.ts';
import { closingLine, line } from './report.ts';
import { findingsOf } from './rule.ts';
import { release } from './rules/release.ts';

try {
  const flags = readFlags('npm run check', ['--release', '--record-ids']);
  const folder = courseFolder().replace(/^\.\//, '');

  if (flags.has('--record-ids')) {
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
  const findings = findingsOf(course, flags.has('--release') ? [...rules, release] : rules);
  for (const finding of findings) console.log(line(folder, finding));
  console.log(closingLine(course, findings));
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
