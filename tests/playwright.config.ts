import { defineConfig } from '@playwright/test';

const port = 4400;

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'faults/**/*.spec.ts'],
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'de-DE',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  webServer: { command: `node ${import.meta.dirname}/support/serve-dist.ts ${port}`, url: `http://localhost:${port}/de/index.html` },
});
