import type { Page } from '@playwright/test';

/** Collects what the policy blocks and what the browser complains of, from the very first script on. */
export async function watchPolicy(page: Page, origin: string): Promise<{ problems: string[]; violations(): Promise<string[]> }> {
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`foreign request: ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => problems.push(`error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${message.type()}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
  return { problems, violations: () => page.evaluate(() => (window as unknown as { violations: string[] }).violations) };
}
