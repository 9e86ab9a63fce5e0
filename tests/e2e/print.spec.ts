import { readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { expect, test, type Page } from '@playwright/test';
import type { LocalItem } from '../../src/core/quiz/local-item.ts';
import { answerQuestion } from '../support/answer-question.ts';
import { a4, printed } from '../support/printed.ts';
import { questionOfKind } from '../support/questions.ts';
import { everyLesson, lessons, pages, pageTypes, takingTurns } from '../support/pages.ts';
import { hasPoppler, noPoppler, readPdf } from '../support/read-pdf.ts';

/** Width of the text on an A4 sheet in CSS pixels, between the margins of print.css. */
const textWidth = Math.round(((210 - 34 - 26) / 25.4) * 96);

async function openOnPaper(tab: Page, path: string): Promise<void> {
  await tab.setViewportSize({ width: textWidth, height: 1000 });
  await tab.goto(path);
  await tab.emulateMedia({ media: 'print' });
}

/** Everything that can be chosen in an item whose controls show it on demand, and the situations of a story. */
function choicesOf(item: LocalItem): string[] {
  if (item.kind === 'matching') return item.answers.map((answer) => answer.text);
  if (item.kind === 'cloze') return item.gaps.flatMap((gap) => ('options' in gap ? gap.options.map((option) => option.text) : []));
  if (item.kind === 'scenario') return item.points.flatMap((point) => [point.situation, ...point.choices.map((choice) => choice.text)]);
  return [];
}

/** Words a reader sees, without the marks for breaking them. */
const visibleText = async (tab: Page): Promise<string> =>
  (await tab.locator('body').innerText()).replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');

for (const path of lessons) {
  test(`${path} prints whole, without what only works on a screen`, async ({ page: tab }) => {
    await tab.goto(path);
    // An explanation left open does not stand on the paper.
    await tab.locator('.term').first().click();
    await expect(tab.locator('.term-card').first()).toBeVisible();
    await tab.emulateMedia({ media: 'print' });
    for (const gone of ['.mast', '.foot', '.lesson__nav', '.pager', '.progress', '.fig-steps', '.skip', '.term-card', '.btn']) {
      await expect(tab.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
    }
    const text = await visibleText(tab);
    expect(text).toContain('Blatt 1.');
    // Open on paper: what is folded on the screen, and everything the lesson says.
    const said = [
      '.opening details > p',
      '.fig-words li',
      'main :is(h1, h2, h3)',
      '.prose p:not(.fig-steps p)',
      '.note',
      '.leg p',
      '.haul li',
      '.src li',
    ];
    for (const part of said) {
      const hidden = await tab
        .locator(part)
        .evaluateAll((elements) =>
          elements.filter((element) => !element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80)),
        );
      expect(hidden, part).toEqual([]);
      expect(await tab.locator(part).count(), part).toBeGreaterThan(0);
    }
    // A margin note is the definition's only place.
    const definitions = await tab.locator('.note:has(dfn)').allInnerTexts();
    for (const note of definitions) expect(text.split(note.split('\n').at(-1)!.replaceAll('\u00ad', '').trim())).toHaveLength(2);
  });

  test(`${path} loses nothing at the edges of the paper`, async ({ page: tab }) => {
    await openOnPaper(tab, path);
    const cut = await tab.locator('main *').evaluateAll(
      (elements, width) =>
        elements
          .filter((element) => element.checkVisibility() && !element.parentElement!.closest('svg') && !element.closest('.vh'))
          .filter((element) => {
            const { right } = element.getBoundingClientRect();
            const clipped = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
            return right > width + 1 || clipped;
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      textWidth,
    );
    expect(cut).toEqual([]);
  });

  test(`${path} is a file of a few pages with a running head and page numbers`, async ({ page: tab }) => {
    await tab.goto(path);
    const sheets = await printed(tab);
    expect(sheets.length).toBeGreaterThanOrEqual(3);
    expect(sheets.length).toBeLessThanOrEqual(10);
    expect(new Set(sheets)).toEqual(new Set([a4.portrait]));
  });
}

for (const path of takingTurns(pages.filter((page) => /^de.*\/handout\.html$/.test(page)))) {
  test(`${path} is the module on paper: every lesson from a page of its own, every figure, one list of sources`, async ({ page: tab }) => {
    const inModule = everyLesson.filter((lesson) => dirname(lesson) === dirname(path));
    await tab.goto(path);
    await expect(tab.locator('.handout__lesson')).toHaveCount(inModule.length);
    await expect(tab.getByRole('button', { name: /^(Drucken|Print)$/ })).toBeVisible();
    const captions = await tab.locator('figcaption b').allInnerTexts();
    expect(new Set(captions).size).toBe(inModule.length);
    await tab.emulateMedia({ media: 'print' });
    for (const gone of ['.mast', '.foot', 'button', 'input', '.fig-steps', '[popover]']) {
      await expect(tab.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
    }
    for (const part of ['.opening details > p', '.fig-words li', 'main :is(h1, h2, h3)', '.leg p', '.haul li', '.src li']) {
      const hidden = await tab.locator(part).evaluateAll((all) => all.filter((each) => !each.checkVisibility()).length);
      expect(hidden, part).toBe(0);
    }
    const cited = await tab.locator('.fnref').evaluateAll((all) => all.map((each) => each.getAttribute('href')!));
    for (const source of new Set(cited)) await expect(tab.locator(source)).toHaveCount(1);
    const { length: sheets } = await printed(tab);
    expect(sheets).toBeGreaterThan(inModule.length);
    expect(sheets).toBeLessThanOrEqual(1 + 5 * inModule.length);
  });
}

test('the handout is linked from its module, and its button prints', async ({ page: tab }) => {
  await tab.addInitScript(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
  await tab.goto(pageTypes.module);
  await tab.getByRole('link', { name: 'Modul als Handout drucken' }).click();
  await tab.getByRole('button', { name: 'Drucken' }).click();
  await expect(tab.locator('html')).toHaveAttribute('data-printed');
});

test('an answered self-check prints as empty questions without reasons and solutions', async ({ page: tab }) => {
  await tab.goto(pageTypes.lesson);
  await tab.locator('#self-check').scrollIntoViewIfNeeded();
  const question = tab.locator('.q:has(> fieldset .option)').first();
  await expect(question.locator('.solution'), 'the island is at work').toHaveCount(0);
  for (const input of await question.locator('.option input').all()) await input.check();
  await question.getByRole('button').first().click();
  await expect(question.locator('.why').first()).toBeVisible();
  const options = await question.locator('.option').count();

  await tab.emulateMedia({ media: 'print' });
  for (const kept of ['.why', '.verdict', '.mark', '.ring', '.solution', 'button', 'input:checked']) {
    await expect(tab.locator(`.q ${kept}`).filter({ visible: true }), kept).toHaveCount(0);
  }
  await expect(question.locator('legend')).toBeVisible();
  const boxes = await question
    .locator('.option')
    .evaluateAll((all) =>
      all.map((each) => getComputedStyle(each, '::before')).filter((box) => box.content === '""' && box.borderTopWidth !== '0px'),
    );
  expect(boxes.length).toBe(options);
});

for (const script of ['without script', 'once answered on the screen']) {
  test.describe(script, () => {
    test.use({ javaScriptEnabled: script !== 'without script' });

    for (const kind of ['matching', 'cloze', 'scenario'] as const) {
      test(`a question of the kind ${kind} lists on paper what there is to choose`, async ({ page: tab }) => {
        const lesson = lessons.find((path) => readFileSync(`dist/${path}`, 'utf8').includes(`choices--${kind}`))!;
        await tab.goto(lesson);
        const asked = questionOfKind(tab, kind);
        const choices = asked.locator('.choices');
        await expect(choices).toBeHidden();
        if (script !== 'without script') {
          await asked.scrollIntoViewIfNeeded();
          await expect(tab.locator('.solution')).toHaveCount(0);
          await answerQuestion(asked);
        }
        await tab.emulateMedia({ media: 'print' });
        const { items } = JSON.parse(readFileSync(`dist/${lesson.replace(/html$/, 'json')}`, 'utf8')) as { items: LocalItem[] };
        const item = items.find((each) => each.kind === kind)!;
        for (const text of choicesOf(item)) await expect(choices.getByText(text, { exact: true }).filter({ visible: true })).toHaveCount(1);
        for (const gone of ['.point', '.verdict', '.why', 'button']) {
          await expect(asked.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
        }
      });
    }
  });
}

for (const [type, path] of Object.entries(pageTypes)) {
  // These are sheets of their own, held to paper in certificate.spec.ts, blanks.spec.ts and answer-cards.spec.ts.
  if (['root', 'notFound', 'offline', 'certificate', 'blanks', 'answerCards'].includes(type)) continue;
  test(`${path} prints black on white in the dark theme`, async ({ page: tab }) => {
    await tab.emulateMedia({ colorScheme: 'dark' });
    await openOnPaper(tab, path);
    await tab.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    const colours = await tab
      .locator('main :is(h1, h2, h3, p, li, dt, dd)')
      .evaluateAll((elements) => [
        ...new Set(elements.filter((element) => element.checkVisibility()).map((element) => getComputedStyle(element).color)),
      ]);
    // Nothing lighter than the grey of small print.
    for (const colour of colours) expect(Math.max(...colour.match(/\d+/g)!.map(Number).slice(0, 3)), colour).toBeLessThanOrEqual(0x44);
    const paper = await tab.evaluate(() => [document.documentElement, document.body].map((each) => getComputedStyle(each).backgroundColor));
    for (const colour of paper) expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(colour);
    await expect(tab.locator('.print-head')).toBeVisible();
    await expect(tab.locator('.mast')).toBeHidden();
  });
}

test('on paper the modules a trainer chooses from stand on one page', async ({ page: tab }, info) => {
  test.skip(!hasPoppler, noPoppler);
  await tab.goto(pageTypes.trainers);
  const file = info.outputPath('trainers.pdf');
  await tab.pdf({ path: file, preferCSSPageSize: true });
  // What every row says of the handout.
  const rows = readPdf(file).pages.map((text) => text.match(/Handout mit/g)?.length ?? 0);
  expect(rows.filter((count) => count > 0)).toEqual([await tab.locator('.materials tbody tr').count()]);
});

test('no rule for print stands outside the print stylesheet', async ({ page: tab }) => {
  await tab.goto(lessons[0]!);
  const strays = await tab.evaluate(() => {
    const inside = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && /(^|[^t] )print/.test(rule.conditionText)) return [rule.cssText.slice(0, 60)];
        return 'cssRules' in rule ? inside(rule.cssRules as CSSRuleList) : [];
      });
    return [...document.styleSheets].filter((sheet) => sheet.media.mediaText !== 'print').flatMap((sheet) => inside(sheet.cssRules));
  });
  expect(strays).toEqual([]);
});
