import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { staticServer } from '../serve/static-server.ts';
import { countPages } from './count-pages.ts';
import type { Handout } from './handouts-of.ts';

export interface PrintedHandout {
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** Opens a page; the part its fragment names is unfolded by the browser, a moment after the page is there. */
async function open(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  if (!answer?.ok())
    throw new Error(`${address} cannot be printed: the build has no such page. Run npm run build, then this command again.`);
  const { hash } = new URL(address);
  if (hash) await page.locator(hash).waitFor();
}

/**
 * Prints pages of a built course into PDFs with tags and an outline, and tells of each as it is written.
 * Without script, so that no setting of a device comes between the page and the paper.
 */
export async function* printHandouts(
  handouts: readonly Handout[],
  { built, into, browser: executablePath }: { built: string; into: string; browser: string },
): AsyncGenerator<PrintedHandout> {
  const server = staticServer(built).listen(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    await new Promise((resolve) => (server.listening ? resolve(true) : server.once('listening', resolve)));
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const page = await browser.newPage({ javaScriptEnabled: false, colorScheme: 'light', serviceWorkers: 'block' });
    // A typeface that comes late is left out (font-display: optional). After this visit they are in the browser's memory.
    if (handouts[0]) await open(page, root + handouts[0].page);
    for (const handout of handouts) {
      // Two parts of one page are two visits.
      await page.goto('about:blank');
      await open(page, root + handout.page);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      const file = join(into, handout.file);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, pdf);
      yield { file, pages: countPages(pdf), bytes: pdf.length };
    }
  } finally {
    await browser.close();
    server.close();
  }
}
