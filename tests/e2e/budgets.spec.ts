import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { everyLesson, lessons, pages, pageTypes } from '../support/pages.ts';
import { shiftsOn, watchShifts } from '../support/layout-shifts.ts';

/** Brotli weight in bytes. */
const weight = (content: string | Buffer): number => brotliCompressSync(content).length;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Files of the course a page has asked for, by path below the root. */
function recordFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(decodeURIComponent(new URL(request.url()).pathname.slice(1))));
  return files;
}

/** Pages share most of their files, and Brotli at its best is slow. */
const weights = new Map<string, number>();
function weightOfFile(file: string): number {
  const known = weights.get(file) ?? weight(readFileSync(`dist/${file}`));
  weights.set(file, known);
  return known;
}

const weightOf = (files: readonly string[], type: RegExp): number =>
  [...new Set(files)].filter((file) => type.test(file)).reduce((sum, file) => sum + weightOfFile(file), 0);

/** What a page names in its HTML, as paths below the root: styles and scripts; what these ask for in turn is the same for all. */
const namedBy = (page: string, html: string): string[] =>
  [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map(([, file]) => join(dirname(page), file!)).sort();

test('the first load of every lesson stays small', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const files = recordFiles(page);
  await page.goto(pageTypes.lesson, { waitUntil: 'networkidle' });
  expect(
    files.filter((file) => /quiz|react|client/i.test(file)),
    'quiz script before the quiz is near',
  ).toEqual([]);
  const [styles, scripts] = [weightOf(files, /\.css$/), weightOf(files, /\.js$/)];
  const fonts = [...new Set(files)].filter((file) => file.endsWith('.woff2'));
  expect(fonts.length, 'font files').toBeLessThanOrEqual(2);
  expect(
    fonts.reduce((sum, file) => sum + readFileSync(`dist/${file}`).length, 0),
    'fonts',
  ).toBeLessThanOrEqual(60 * 1024);

  const named = namedBy(pageTypes.lesson, readFileSync(`dist/${pageTypes.lesson}`, 'utf8'));
  const totals = everyLesson.map((lesson) => {
    const html = readFileSync(`dist/${lesson}`, 'utf8');
    expect(namedBy(lesson, html), `${lesson} loads what the others load`).toEqual(named);
    const inline = [...html.matchAll(/<script(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code!).join('\n');
    const total = weight(html) + styles + scripts;
    // The page's own text: what a reader reads, questions, feedback and notes included.
    const text = /<main[\s\S]*<\/main>/
      .exec(html)![0]
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect.soft(scripts + weight(inline), `${lesson}: script before any interaction`).toBeLessThanOrEqual(6 * 1024);
    expect.soft(total, `${lesson}: HTML + CSS + script`).toBeLessThanOrEqual(30 * 1024);
    expect.soft(total / weight(text), `${lesson}: times the weight of the text`).toBeLessThanOrEqual(6);
    return total;
  });
  console.log(`lessons weigh ${kb(Math.min(...totals))} to ${kb(Math.max(...totals))}; of it styles ${kb(styles)}, script ${kb(scripts)}`);
});

test('the next lesson costs its HTML and at most 4 KB of styles and script', async ({ page }) => {
  const files = recordFiles(page);
  await page.goto(lessons[0]!);
  await page.waitForLoadState('networkidle');
  const known = new Set(files);
  files.length = 0;
  await page.goto(lessons[1]!);
  await page.waitForLoadState('networkidle');
  const fresh = files.filter((file) => !known.has(file));
  expect(fresh, 'the lesson itself').toContain(lessons[1]);
  expect(weightOf(fresh, /\.(js|css)$/)).toBeLessThanOrEqual(4 * 1024);
});

test('the quiz script stays within 78 KB and loads when the quiz comes near', async ({ page }) => {
  const files = recordFiles(page);
  await page.goto(pageTypes.lesson);
  await page.waitForLoadState('networkidle');
  const before = new Set(files);
  await page.locator('#self-check').scrollIntoViewIfNeeded();
  await expect(page.locator('.solution'), 'the questions answer').toHaveCount(0);
  const quiz = [...new Set(files)].filter((file) => file.endsWith('.js') && !before.has(file) && !file.startsWith('pagefind'));
  const bytes = weightOf(quiz, /\.js$/);
  console.log(`quiz script: ${kb(bytes)}`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(78 * 1024);
});

test('presenting, with the desk and a vote, brings at most 40 KB of script', async ({ page }) => {
  const files = recordFiles(page);
  await page.goto(pageTypes.lesson, { waitUntil: 'networkidle' });
  const everywhere = new Set(files);
  await page.goto(`${pageTypes.deck}#abstimmung-wirkung/0/one-window`, { waitUntil: 'networkidle' });
  await expect(page.locator('html')).toHaveAttribute('data-presenting', 'one-window');
  await page.keyboard.press('v');
  await page.keyboard.press('1');
  const own = files.filter((file) => file.endsWith('.js') && !everywhere.has(file));
  const bytes = weightOf(own, /\.js$/);
  console.log(`script for presenting: ${kb(bytes)}`);
  expect(bytes).toBeGreaterThan(5 * 1024);
  expect(bytes).toBeLessThanOrEqual(40 * 1024);
});

for (const [type, path] of Object.entries(pageTypes)) {
  test(`nothing shifts while the ${type} page loads, on a phone or on a desk`, async ({ page }) => {
    await watchShifts(page);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await shiftsOn(page), `at ${width} px`).toEqual([]);
    }
  });
}

test('there are pages to weigh', () => {
  expect(lessons.length, 'one lesson to come from, one to go to').toBeGreaterThanOrEqual(2);
  expect(pages.length).toBeGreaterThan(25);
});
