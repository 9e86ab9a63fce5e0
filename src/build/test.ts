/** `npm test`: the whole proof, in the order in which a mistake is cheapest to find. Goes on after a failure, so that one run tells all. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { leftOutByPlaywright, leftOutByVitest } from './left-out.ts';
import { run } from './run-step.ts';

const results = { vitest: '.cache/vitest.json', playwright: '.cache/playwright.json' };
for (const file of Object.values(results)) rmSync(file, { force: true });

let passed = 0;
let failed = 0;
const leftOut: string[] = [];

async function step(name: string, command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<boolean> {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const ok = (await run(command, args, environment)) === 0;
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'} after ${Math.round((performance.now() - start) / 1000)} s`);
  return ok;
}

/** Counts a whole step as one test. */
async function proof(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const ok = await step(name, command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

function read(file: string): Record<string, unknown> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}

await proof('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']);
await proof('lint', 'oxlint', ['--deny-warnings', 'src', 'tests', 'astro.config.mjs']);
await proof('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
await proof('unused code', 'knip', []);

const unit = await step('unit, content and component tests', 'vitest', ['run', '--config', 'tests/vitest.config.ts']);
const counted = read(results.vitest);
passed += Number(counted['numPassedTests'] ?? 0);
leftOut.push(...leftOutByVitest(counted));
failed += Number(counted['numFailedTests'] ?? 0) || (unit ? 0 : 1);

if (await proof('build', 'node', ['src/build/build.ts'])) {
  const browser = await findBrowser();
  const e2e = await step('end-to-end tests', 'playwright', ['test', '--config', 'tests/playwright.config.ts'], { CHROME_PATH: browser });
  const report = read(results.playwright);
  leftOut.push(...leftOutByPlaywright(report));
  const { expected = 0, unexpected = 0, flaky = 0 } = (report['stats'] ?? {}) as Record<string, number>;
  if (flaky > 0) console.log(`${flaky} end-to-end tests passed only at the second try; the lines above name them.`);
  passed += expected + flaky;
  failed += unexpected || (e2e ? 0 : 1);
} else {
  console.log('The end-to-end tests were left out, because there is no build to test.');
}

if (leftOut.length > 0) console.log(`\nLeft out:\n${leftOut.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed${leftOut.length > 0 ? `, ${leftOut.length} left out` : ''}`);
process.exit(failed === 0 ? 0 : 1);
