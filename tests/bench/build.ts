/**
 * `npm run bench:build`: seconds per lesson of the full build at 30, 300 and 1,000 synthetic lessons, beside a bare
 * Astro + Pagefind build of the same files. Both are timed in turn in one run, so that a noisy machine slows both.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lessonTags } from '../../src/build/checks/rules/tags.ts';
import { writeSyntheticCourse } from '../fixtures/synthetic.ts';

const rounds = Number(process.env['ROUNDS'] ?? 3);
const root = '.cache/bench';

/** The least an Astro site can do with the same lessons: render each with empty tags, then index it. */
function writeBareSite(folder: string, course: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages/[...path]'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  cpSync(join(course, 'lessons'), join(folder, 'lessons'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], cacheDir: './cache', devToolbar: { enabled: false } };\n",
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { lessons: defineCollection({ loader: glob({ base: './lessons', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\\.mdx$/, '') }) }) };\n",
  );
  writeFileSync(join(folder, 'src/Tag.astro'), '<slot />\n');
  writeFileSync(
    join(folder, 'src/pages/[...path]/index.astro'),
    `---
import { getCollection, render } from 'astro:content';
import Tag from '../../Tag.astro';
export const getStaticPaths = async () => (await getCollection('lessons')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
const tags = Object.fromEntries(${JSON.stringify(Object.keys(lessonTags))}.map((name) => [name, Tag]));
---
<html lang={Astro.props.entry.id.slice(0, 2)}><head><title>{Astro.props.entry.data.title}</title></head><body><main data-pagefind-body><h1>{Astro.props.entry.data.title}</h1><Content components={tags} /></main></body></html>
`,
  );
}

function timed(work: () => number | null, what: string): number {
  const start = performance.now();
  if (work() !== 0) throw new Error(`The ${what} build failed; run it by hand to see why.`);
  return (performance.now() - start) / 1000;
}

const node = (args: string[], cwd: string, environment: Record<string, string> = {}) =>
  spawnSync('node', args, {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...environment },
  }).status;

const astro = resolve('node_modules/astro/bin/astro.mjs');
const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

console.log('lessons   full s/lesson   bare s/lesson   ratio (median of pairs)');
for (const count of [30, 300, 1000]) {
  const course = join(root, `course-${count}`);
  const bare = join(root, `bare-${count}`);
  writeSyntheticCourse(course, count);
  writeBareSite(bare, course);
  const full: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rmSync('.cache/astro', { recursive: true, force: true });
    rmSync(join(bare, 'cache'), { recursive: true, force: true });
    full.push(timed(() => node([astro, 'build', '--outDir', join(root, `dist-${count}`)], '.', { COURSE: course }), 'full'));
    plain.push(timed(() => node([astro, 'build'], bare) || node([pagefind, '--site', 'dist'], bare), 'bare'));
  }
  const ratio = median(full.map((seconds, at) => seconds / plain[at]!));
  const perLesson = (values: number[]) => (median(values) / count).toFixed(3).padStart(13);
  console.log(`${String(count).padStart(7)}   ${perLesson(full)}   ${perLesson(plain)}   ${ratio.toFixed(2)}`);
}
