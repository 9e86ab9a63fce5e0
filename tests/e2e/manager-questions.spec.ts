import { expect, test } from '@playwright/test';

/** What managers of small firms bring, as they would type it, and the lesson that answers; in each language. */
const questions: Record<'de' | 'en', readonly (readonly [question: string, lesson: string])[]> = {
  de: [
    ['Meine Agentur sagt, wir brauchen TikTok', '7.2'],
    ['Fünf Angebote, welches soll ich nehmen?', '7.4'],
    ['Vertrieb und Marketing streiten über den Newsletter', '6.3'],
    ['Soll ich der Agentur mein Budget verraten?', '7.3'],
    ['Wir brauchen mehr Follower', '2.1'],
    ['Wir sind ausgebucht, brauchen wir Werbung?', '1.1'],
    ['Brauchen wir ein CRM?', '5.4'],
    ['Darf ich Firmen per E-Mail anschreiben?', '8.1'],
    ['Kann die KI unsere Texte schreiben?', '7.5'],
    ['Welche Kennzahlen soll ich mir ansehen?', '8.2'],
    ['Ist ein Stundensatz von 120 € teuer?', '7.4'],
    ['Was tun bei einer Beschwerde?', '5.2'],
  ],
  en: [
    ['My agency says we need TikTok', '7.2'],
    ['Five offers, which one should I take?', '7.4'],
    ['Sales and marketing argue about the newsletter', '6.3'],
    ['Should I tell the agency my budget?', '7.3'],
    ['We need more followers', '2.1'],
    ['We are booked out, do we need advertising?', '1.1'],
    ['Do we need a CRM?', '5.4'],
    ['May I email firms whose address I found?', '8.1'],
    ['Can AI write our texts?', '7.5'],
    ['Which key figures should I look at?', '8.2'],
    ['Is an hourly rate of €120 expensive?', '7.4'],
    ['What to do about a complaint?', '5.2'],
  ],
};

for (const [locale, asked] of Object.entries(questions)) {
  for (const [question, lesson] of asked) {
    test(`${locale}: "${question}" leads from home to lesson ${lesson}`, async ({ page }) => {
      await page.goto(`${locale}/index.html`);
      await page.keyboard.press('/');
      await page.locator('input[role=combobox]').fill(question);
      const hits = page
        .getByRole('listbox')
        .getByRole('option')
        .filter({ has: page.locator('.no', { hasText: /^\d\.\d$/ }) });
      await expect(hits.first()).toBeVisible();
      // Among the first three lessons, without scrolling.
      const found = (await hits.locator('.no').allInnerTexts()).slice(0, 3);
      expect(found).toContain(lesson);
      await hits.nth(found.indexOf(lesson)).click();
      await expect(page.locator('.foot .sheet-no')).toContainText(lesson);
    });
  }
}
