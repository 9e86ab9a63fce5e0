import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findBrowser } from '../../src/build/browser.ts';
import { handoutsOf } from '../../src/build/handouts/handouts-of.ts';
import { printHandouts } from '../../src/build/handouts/print-handouts.ts';
import type { Catalogue } from '../../src/core/course/catalogue.ts';
import type { Locale } from '../../src/core/locale/locale.ts';
import { pages } from '../support/pages.ts';
import { hasPoppler, noPoppler, readPdf, type Pdf } from '../support/read-pdf.ts';

/** Letters and numbers alone: lines, hyphens and the order of a list's marks are the paper's business. */
const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

const textOf = (pdf: Pdf): string => bare(pdf.pages.join(''));

// The first module in one language, the last in the other: a full one and a short one.
for (const { locale, at } of [
  { locale: 'de', at: 0 },
  { locale: 'en', at: -1 },
] satisfies { locale: Locale; at: number }[]) {
  test(`the handouts of a module (${locale}) are whole, tagged and readable again`, async ({ page: tab }, info) => {
    // A few seconds on a machine at rest.
    test.slow();
    test.skip(!hasPoppler, noPoppler);
    const { modules, lessons, items } = JSON.parse(readFileSync(`dist/${locale}/catalogue.json`, 'utf8')) as Catalogue;
    const module = modules.at(at)!;
    const inModule = new Set(lessons.filter((lesson) => lesson.module === module.id).map(({ id }) => id));
    const asked = items.filter((item) => inModule.has(item.lesson) && item.use.includes('lesson'));
    const tested = items.filter((item) => !item.use.includes('lesson'));
    const handouts = handoutsOf(locale, [module], new Set(pages));
    const into = info.outputPath();
    const printed: { pdf: Pdf; said: number }[] = [];
    for await (const { file, pages: said } of printHandouts(handouts, { built: 'dist', into, browser: await findBrowser() })) {
      printed.push({ pdf: readPdf(file), said });
    }

    for (const [which, { pdf, said }] of printed.entries()) {
      const { page, file } = handouts[which]!;
      await test.step(file, async () => {
        await tab.goto(page);
        await tab.emulateMedia({ media: 'print' });
        // Exercise sheets are sheets and nothing around them.
        const isSheets = /\/(boegen|blanks)\.html$/.test(page);
        expect(pdf.facts).toMatchObject({ Title: await tab.title(), Tagged: 'yes', Pages: String(said) });
        expect(pdf.facts['Page size']).toContain('A4');
        expect(pdf.language).toBe(locale);
        for (const tag of isSheets ? ['H2', 'P'] : ['H1', 'H2', 'L', 'LI', 'P', 'Figure']) expect(pdf.tags).toContain(tag);
        const headings = await tab
          .locator('main :is(h1, h2, h3, h4):not(.vh, dialog *)')
          .evaluateAll((all) =>
            all
              .filter((each) => each.checkVisibility())
              .map((each) => each.textContent.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim()),
          );
        expect(pdf.outline.map((title) => title.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim())).toEqual(headings);
        const drawings = await tab.locator('main svg[role="img"]').filter({ visible: true }).count();
        if (!isSheets) expect(drawings).toBeGreaterThan(0);
        expect(pdf.alternatives).toBe(drawings);
        expect(pdf.embedded.length).toBeGreaterThan(0);
        expect(pdf.embedded).not.toContain(false);
        // A page holds more than its head and its number, and no word stands outside the margins.
        for (const [number, text] of pdf.pages.entries())
          expect(bare(text).length, `page ${number + 1}`).toBeGreaterThan(isSheets ? 80 : 200);
        const [margin, width] = isSheets ? [36, 842] : [50, 595];
        expect(pdf.reach[0]).toBeGreaterThan(margin);
        expect(pdf.reach[1]).toBeLessThan(width - margin);
        for (const item of tested) expect(textOf(pdf)).not.toContain(bare(item.stem));
      });
    }

    const [plain, solved, slides] = printed.map(({ pdf }) => pdf);
    // No lesson's heading stands alone at the foot of a page.
    const titles = lessons.map(({ title }) => bare(title));
    const lastLines = solved!.pages.map((text) =>
      bare(
        text
          .trim()
          .replace(/\d+ \/ \d+$/, '')
          .trim()
          .split('\n')
          .at(-1)!,
      ),
    );
    expect(lastLines.filter((line) => titles.includes(line))).toEqual([]);
    for (const item of asked) expect(textOf(plain!)).toContain(bare(item.stem));
    expect(plain!.tags).toContain('Table');
    const solutions = locale === 'de' ? 'Lösungen' : 'Solutions';
    expect(plain!.outline).not.toContain(solutions);
    expect(solved!.outline).toContain(solutions);
    expect(solved!.pages.slice(0, plain!.pages.length).map(bare)).toEqual(
      plain!.pages.map((text) => bare(text).replace(new RegExp(`${plain!.pages.length}$`), String(solved!.pages.length))),
    );
    await tab.emulateMedia({ media: 'screen' });
    await tab.goto(handouts[2]!.page);
    const notes = await tab.locator('.slide-notes__in p').allInnerTexts();
    expect(notes.length).toBeGreaterThan(20);
    for (const note of notes) expect(textOf(slides!)).toContain(bare(note));
  });
}
