import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/**
 * The folder of the course to build, relative to the project root: `COURSE`, or `content`.
 * @throws when the folder holds no `course.yaml`.
 */
export function courseFolder(environment: NodeJS.ProcessEnv = process.env, root = process.cwd()): string {
  const folder = resolve(root, environment['COURSE'] || 'content');
  if (!existsSync(resolve(folder, 'course.yaml'))) {
    throw new Error(
      `There is no course.yaml in ${folder}. Set COURSE to a folder laid out like content/ (paths count from the project root), or leave it out.`,
    );
  }
  return `./${relative(root, folder)}`;
}
