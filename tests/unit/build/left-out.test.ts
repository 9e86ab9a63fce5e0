import { expect, test } from 'vitest';
import { leftOutByPlaywright, leftOutByVitest } from '../../../src/build/left-out.ts';

test('tests that Vitest left out are named', () => {
  const assertionResults = [
    { fullName: 'bread rises', status: 'passed' },
    { fullName: 'bread falls', status: 'failed' },
    { fullName: 'npm run bakes', status: 'skipped' },
    { fullName: 'cake', status: 'todo' },
  ];
  expect(leftOutByVitest({ testResults: [{ assertionResults }] })).toEqual(['npm run bakes', 'cake']);
});

test('tests that Playwright left out are named with their file and the reason they give', () => {
  const spec = (title: string, status: string, ...annotations: object[]) => ({ title, tests: [{ status, annotations }] });
  const inner = { title: 'on paper', specs: [spec('is readable', 'skipped', { type: 'skip' })] };
  const file = {
    title: 'handouts.spec.ts',
    specs: [spec('prints', 'expected'), spec('reads back', 'skipped', { type: 'skip', description: 'poppler is missing' })],
    suites: [inner],
  };
  expect(leftOutByPlaywright({ suites: [file] })).toEqual([
    'handouts.spec.ts › reads back (poppler is missing)',
    'handouts.spec.ts › on paper › is readable',
  ]);
});

test('a report that was never written leaves nothing to tell', () => {
  expect([...leftOutByVitest({}), ...leftOutByPlaywright({})]).toEqual([]);
});
