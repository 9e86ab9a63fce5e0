import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openPage, part, some, take } from '../support/my-data.ts';
import { pageTypes } from '../support/pages.ts';

test('two questions after a module, once it is read, can be answered and changed', async ({ page }) => {
  const rating = page.locator('module-rating');
  await page.goto(pageTypes.module);
  await expect(rating).toBeHidden();
  await page.evaluate(
    (lessons) => {
      const progress = Object.fromEntries(lessons.map((id) => [id, { read: true, practised: false, secure: false, answered: [] }]));
      localStorage.setItem('course:auf-kurs:progress', JSON.stringify(progress));
    },
    ['mehr-als-werbung', 'fuenf-gruende', 'steuern-statt-rudern', 'alle-machen-marketing'],
  );
  await page.reload();
  const rate = async (use: string, confidence: string) => {
    await rating.getByRole('group', { name: 'Wie viel davon' }).getByRole('radio', { name: use }).check();
    await rating.getByRole('group', { name: 'Wie sicher' }).getByRole('radio', { name: confidence }).check();
    await rating.getByRole('button').click();
    await expect(rating.getByRole('status')).toHaveText('Festgehalten. Sie können die Antworten jederzeit ändern.');
  };
  await rating.getByRole('button').click();
  await expect(rating.getByRole('status')).toHaveText('Wählen Sie bei beiden Fragen eine Zahl.');
  await rate('4', '2');
  await page.reload();
  await expect(rating.getByRole('group', { name: 'Wie viel davon' }).getByRole('radio', { name: '4' })).toBeChecked();
  await rate('5', '2');
  const { violations } = await new AxeBuilder({ page }).include('module-rating').analyze();
  expect(violations).toEqual([]);
  await openPage(page);
  await expect(part(page, 'Alles im Einzelnen').getByRole('listitem')).toHaveText([/anwenden 5 von 5/, /anwenden 4 von 5/]);
});

test('after thirty days the home page leads to the look back, once', async ({ page }) => {
  await openPage(page);
  await take(page, some);
  await page.goto('de/index.html');
  await page.getByRole('link', { name: 'Ein Monat ist um: kurz zurückblicken' }).click();
  const lookBack = part(page, 'Rückblick nach 30 Tagen');
  await lookBack.getByRole('button', { name: 'Rückblick festhalten' }).click();
  await expect(lookBack.getByText('Wählen Sie zuerst Ja')).toBeVisible();
  await lookBack.getByRole('radio', { name: 'Teilweise' }).check();
  await lookBack.getByRole('textbox', { name: 'Welcher kleinere Schritt' }).fill('Ein Schild an die Tür');
  await lookBack.getByRole('button', { name: 'Rückblick festhalten' }).click();
  await expect(lookBack.getByText('Festgehalten.')).toBeFocused();
  await expect(lookBack).toContainText('Ihr nächster Rückblick ist am');
  await expect(part(page, 'Alles im Einzelnen')).toContainText('Ein Schild an die Tür');
  await lookBack.getByRole('button', { name: 'Jetzt zurückblicken' }).click();
  await expect(lookBack.locator('legend')).toBeFocused();
  await lookBack.getByRole('button', { name: 'Diesmal nicht' }).click();
  await expect(lookBack.getByRole('button', { name: 'Jetzt zurückblicken' })).toBeFocused();
  await page.goto('de/index.html');
  await expect(page.locator('look-back-line')).not.toBeEmpty();
  await expect(page.getByRole('link', { name: /zurückblicken/ })).toHaveCount(0);
});
