import type { Page } from '@playwright/test';

/** A sheet of A4 as `printed` names it. */
export const a4 = { portrait: '595 x 842', landscape: '842 x 595' } as const;

/** The pages of the PDF the browser makes, each as "width x height" in points. */
export async function printed(tab: Page): Promise<string[]> {
  const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) =>
    [width, height].map((each) => Math.round(Number(each))).join(' x '),
  );
}
