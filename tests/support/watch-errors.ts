import type { Page } from '@playwright/test';

/** Everything a page complains about from now on: uncaught errors, unhandled rejections, errors on the console. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}
