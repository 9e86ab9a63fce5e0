import { createServer } from 'node:net';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** A port nobody uses, so that two checkouts can be tested side by side. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

// The workers read this file again and must find the same port.
const port = Number((process.env['COURSE_TEST_PORT'] ??= String(await freePort())));

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'faults/**/*.spec.ts'],
  globalSetup: './support/small-course.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Shared machines stall now and then; a second failure is one of the course. npm test counts what needed it.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'de-DE',
    // The worker would load the whole course in each of a thousand fresh browsers; tests that are about it let it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      args: ['--disable-background-networking', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    cwd: join(import.meta.dirname, '..'),
    command: `node ${import.meta.dirname}/support/serve-dist.ts ${port}`,
    url: `http://localhost:${port}/de/index.html`,
  },
});
