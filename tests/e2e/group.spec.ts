import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Certainty } from '../../src/core/quiz/certainty.ts';
import { itemAnswered, toStatement, type Deed, type Statement } from '../../src/core/record/statement.ts';
import { testBegun, testHandedIn } from '../../src/core/test/deeds.ts';
import { builtCatalogue, resultsFile } from '../support/results-file.ts';
import { readStored } from '../support/stored-record.ts';

const { items } = builtCatalogue('de');
const lessonItems = items.filter(({ use }) => use.includes('lesson'));
const placed = items.filter(({ use }) => use.includes('placement'));

let bits = 0;
const random = { bits: () => (bits += 7919) };

class Participant {
  readonly #said: Statement[] = [];

  #does(deed: Deed): string {
    const statement = toStatement(deed, { now: () => Date.UTC(2026, 10, 2, 8, this.#said.length) }, random);
    this.#said.push(statement);
    return statement.id;
  }

  answers(item: (typeof items)[number], score: number, certainty?: Certainty, registration?: string): this {
    const context = { lesson: item.lesson, setting: registration ? 'test' : 'lesson', registration, place: 1, of: 1 } as const;
    this.#does(itemAnswered(item.id, context, { score, response: 'geheim', tries: 1, hints: 0, certainty }));
    return this;
  }

  takes(kind: 'placement' | 'final', asked: typeof items, score: number): this {
    const ids = asked.map(({ id }) => id);
    const registration = this.#does(testBegun(kind, ids, 1));
    for (const item of asked) this.answers(item, score, undefined, registration);
    this.#does(testHandedIn(kind, registration));
    return this;
  }

  file(name = '', locale: 'de' | 'en' = 'de'): string {
    return resultsFile(this.#said, name, locale);
  }
}

const first = lessonItems[0]!;
const pair = { before: placed[0]!, after: items.find(({ parallelOf }) => parallelOf === placed[0]!.id)! };

const mia = new Participant().answers(first, 0, 'sure');
const miaEarlier = mia.file('Mia');
mia.takes('placement', [pair.before], 0).answers(first, 1, 'sure').takes('final', [pair.after], 1);
const miaLater = mia.file('Mia');
const ann = new Participant().answers(first, 0, 'sure').file('Ann Müller', 'en');
const nobody = new Participant().answers(first, 1).file();

const csv = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const part = (page: Page, name: string) => page.getByRole('region', { name });

test('a trainer reads a group from its files, and what is no results file is named', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => {}));
  await page.goto('de/gruppe.html');
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles([csv('mia.csv', miaEarlier)]);
  await expect(page.getByText('Eine Person ist gezählt, mit Namen.')).toBeVisible();
  await expect(page.getByText('lassen sich einzelne Personen erkennen')).toBeVisible();

  await choose.setInputFiles([
    csv('mia-2.csv', miaLater),
    csv('mia-2 (1).csv', miaLater),
    // As an old spreadsheet saves it.
    csv('ann.csv', Buffer.from(ann.replaceAll(',', '\t').replace('\uFEFF', ''), 'latin1')),
    csv('leise.csv', nobody),
    csv('halb.csv', nobody.slice(0, -9)),
    csv('lernstand.json', '{"format":"auf-kurs-record","version":1}'),
    csv('einkauf.csv', 'Was;Wie viel\r\nMilch;2'),
    csv('morgen.csv', nobody.replaceAll('auf-kurs/1/', 'auf-kurs/2/')),
  ]);
  await expect(page.getByRole('status').filter({ hasText: 'gelesen' })).toHaveText(
    '9 Dateien gelesen, 6 davon ganz oder zum Teil übersprungen.',
  );
  await expect(page.getByText('3 Personen sind gezählt: 2 mit Namen, 1 ohne.')).toBeVisible();
  await expect(page.getByText('lassen sich einzelne Personen erkennen')).toHaveCount(0);
  const files = part(page, 'Gelesene Dateien');
  const line = (name: string) => files.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  await expect(line('mia.csv')).toContainText('Übersprungen: Mia. Das ist ein früherer Stand; gezählt wird der spätere aus „mia-2.csv“.');
  await expect(line('mia-2 (1).csv')).toContainText('Dieselben Ergebnisse stehen in „mia-2.csv“');
  await expect(line('halb.csv')).toContainText('bricht mitten in einer Zeile ab');
  await expect(line('lernstand.json')).toContainText('Das ist eine ganze Sicherung');
  await expect(line('einkauf.csv')).toContainText('keine Ergebnisdatei dieses Kurses');
  await expect(line('morgen.csv')).toContainText('neueren Fassung');
  await files.getByText('3 Dateien zählen').click();
  await expect(line('ann.csv')).toContainText('Ann Müller: 1 Frage');

  const known = part(page, 'Was die Gruppe weiß');
  const objective = known.getByRole('row').filter({ hasText: '1.1' }).first();
  await expect(objective.getByRole('cell')).toHaveText(['1 von 3', '2 von 3']);
  await known.getByRole('radio', { name: 'Nach Modulen' }).check();
  await expect(known.getByRole('rowheader').or(known.locator('[scope=rowgroup]')).first()).toContainText('1 ');
  const slip = part(page, 'Sicher, aber falsch').getByRole('row').nth(1);
  await expect(slip).toContainText(first.stem);
  await expect(slip.getByRole('cell')).toHaveText(['2 von 3', '1 von 2']);
  await expect(slip.getByRole('link')).toHaveAttribute('href', new RegExp(`/${first.readAgain.split('#')[0]!}`));
  await expect(part(page, 'Vom Einstufungstest')).toContainText('Eine Person hat beide Tests gemacht: zuerst 0 % der Punkte, dann 100 %.');

  const next = part(page, 'Für die nächste Sitzung');
  await expect(next).toContainText('2 von 3 waren sicher und lagen falsch, 1 davon noch immer.');
  await page.emulateMedia({ media: 'print' });
  await expect(files).toBeHidden();
  await expect(page.getByText('Mia').filter({ visible: true })).toHaveCount(0);
  await expect(next).toBeVisible();
  await expect(known).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await next.getByRole('button', { name: 'Blatt drucken' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(next).toBeVisible();
  await expect(known).toBeHidden();
  await expect(part(page, 'Vom Einstufungstest')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  // Once printed, the whole page is there again.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(known).toBeVisible();

  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }

  await page.getByRole('button', { name: '„ann.csv“ entfernen' }).click();
  await expect(page.getByText('2 Personen sind gezählt: 1 mit Namen, 1 ohne.')).toBeVisible();
  await page.getByRole('button', { name: 'Alle vergessen' }).click();
  await expect(page.getByText('gezählt')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Alles ist vergessen' })).toBeFocused();
  expect(await readStored(page)).toMatchObject({ local: {}, session: [], databases: [] });
});

test('files are dropped on the English page, and a reload forgets them', async ({ page }) => {
  await page.goto('en/group.html');
  await expect(page.locator('.drop')).toBeVisible();
  const files = await page.evaluateHandle(
    (texts) => {
      const transfer = new DataTransfer();
      texts.forEach((text, at) => transfer.items.add(new File([text], `${at}.csv`, { type: 'text/csv' })));
      return transfer;
    },
    [miaLater, nobody],
  );
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: files });
  await expect(page.getByText('2 people counted: 1 with a name, 1 without.')).toBeVisible();
  await expect(part(page, 'What the group knows').getByRole('cell').first()).toHaveText(/\d of \d/);
  await page.reload();
  await expect(page.locator('.drop')).toBeVisible();
  await expect(page.getByText('counted')).toHaveCount(0);
});
