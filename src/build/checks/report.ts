import { lessonPairs, type CourseFiles } from './course-files.ts';
import { counted } from './counted.ts';
import type { Finding } from './finding.ts';

/** One line for each finding, with a path that editors and terminals can open. */
export function line(folder: string, { file, line: number, what, mend, rule }: Finding): string {
  return `${folder}/${file}:${number}  ${what}. ${mend}. [${rule}]`;
}

/** The last line: how much was found, or how much was read without a finding. */
export function closingLine(course: CourseFiles, findings: readonly Finding[]): string {
  if (findings.length === 0) {
    const questions = course.quizzes.reduce((sum, { items }) => sum + items.length, 0);
    return `The course is sound: ${counted(lessonPairs(course).length, 'lesson')} in two languages, ${counted(questions, 'question')}, ${counted(course.figures.length, 'figure')}, ${counted(course.glossary.ids.length, 'term')}.`;
  }
  return `${counted(findings.length, 'finding')} in ${counted(new Set(findings.map(({ file }) => file)).size, 'file')}.`;
}
