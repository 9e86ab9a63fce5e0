import { defineConfig } from '/work/wt/quiz/node_modules/@playwright/test/index.mjs';
export default defineConfig({ testDir:'/work/wt/quiz/tests', testMatch:['e2e/*.spec.ts'], outputDir:'/tmp/q/results', workers:1, timeout:60000, reporter:[['list']],
 use:{ baseURL:'http://localhost:5837/', locale:'de-DE', launchOptions:{ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-background-networking'] } } });
