import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { pages } from '../support/pages.ts';
import { watchPolicy } from '../support/watch-policy.ts';

test.use({ serviceWorkers: 'allow' });

test('the search starts its worker and its WebAssembly within the policy', async ({ page, baseURL }) => {
  const { problems, violations } = await watchPolicy(page, new URL(baseURL!).origin);
  await page.goto('de/index.html');
  const worker = page.waitForEvent('worker');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('Marketing');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect((await worker).url()).toContain('pagefind-worker');
  expect([...problems, ...(await violations())]).toEqual([]);
});

test('every page carries its policy before anything that could load or run', async () => {
  for (const path of pages) {
    expect(await readFile(`dist/${path}`, 'utf8'), path).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self';/,
    );
  }
});

const blocked = (page: Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations.join('\n'));

test.describe('injected code', () => {
  test.use({ serviceWorkers: 'block' });

  test.beforeEach(async ({ page, baseURL }) => {
    await watchPolicy(page, new URL(baseURL!).origin);
    await page.goto('de/index.html');
  });

  test('inline handlers and scripts that came into the markup do not run', async ({ page }) => {
    await page.route('**/de/index.html', async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replace('<h1', `<h1 onclick="document.title='taken'"`)
        .replace('</body>', `<script>document.title='taken'</script></body>`);
      await route.fulfill({ response, body: html });
    });
    await page.reload();
    await page.locator('h1').click();
    await expect(page).not.toHaveTitle('taken');
    expect(await blocked(page)).toContain('script-src-attr');
    expect(await blocked(page)).toContain('script-src-elem');
  });

  test('markup and code from strings are refused', async ({ page }) => {
    const refused = await page.evaluate(() => {
      const attempts: (() => unknown)[] = [
        () => (document.body.innerHTML = '<img src=x>'),
        () => document.body.insertAdjacentHTML('beforeend', '<b></b>'),
        () => new DOMParser().parseFromString('<b></b>', 'text/html'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });

  test('workers start from files of the course alone', async ({ page }) => {
    const refused = await page.evaluate(() =>
      ['https://elsewhere.example/x.js', 'data:text/javascript,1'].map((address) => {
        try {
          return new Worker(address).constructor.name;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(refused).toEqual(['TypeError', 'TypeError']);
  });

  test('a style attribute and a foreign picture have no effect', async ({ page }) => {
    await page.evaluate(() => {
      document.querySelector('h1')!.setAttribute('style', 'color: rgb(1, 2, 3)');
      const picture = document.createElement('img');
      picture.src = 'https://elsewhere.example/x.png';
      document.body.append(picture);
    });
    await expect(page.locator('h1')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect.poll(() => blocked(page)).toContain('img-src: https://elsewhere.example');
  });

  test('markup in the address is shown nowhere and runs nowhere', async ({ page }) => {
    await page.goto('de/index.html?q=<img src=x onerror=document.title="taken">#<script>document.title="taken"</script>');
    await expect(page).not.toHaveTitle('taken');
    expect(await blocked(page)).toBe('');
  });
});
