import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { pages } from '../support/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // A page is called after its lesson, and how long that title may be is the content's business.
    'long-title': 'off',
    // Files come from the same place as the page; the worker checks each one's integrity.
    'require-sri': 'off',
  },
});

for (const page of pages) {
  test(`${page} is valid HTML`, async () => {
    const { results } = await validator.validateString(readFileSync(`dist/${page}`, 'utf8'), page);
    expect(
      results.flatMap((result) => result.messages.map((each) => `${each.line}:${each.column} ${each.ruleId}: ${each.message}`)),
    ).toEqual([]);
  });
}

for (const page of pages) {
  test(`every link of ${page} leads somewhere`, async () => {
    const missing: string[] = [];
    const html = readFileSync(`dist/${page}`, 'utf8');
    const ids = new Map<string, Set<string>>();
    const idsOf = (file: string) => {
      if (!ids.has(file)) ids.set(file, new Set([...readFileSync(`dist/${file}`, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)));
      return ids.get(file)!;
    };
    for (const [, attribute, href] of html.matchAll(/ (href|src)="([^"]+)"/g)) {
      if (/^(mailto:|data:)/.test(href!)) continue;
      // Links out of the course are the reader's choice; files from elsewhere are not allowed.
      if (attribute === 'href' && href!.startsWith('https://')) continue;
      const target = new URL(href!.replaceAll('&amp;', '&'), `http://course.invalid/${page}`);
      const file = decodeURIComponent(target.pathname.slice(1)) || 'index.html';
      const known = target.host === 'course.invalid' && (pages.includes(file) || readable(file));
      if (!known) missing.push(href!);
      else if (target.hash && pages.includes(file) && !idsOf(file).has(decodeURIComponent(target.hash.slice(1))))
        missing.push(`${href} (no such anchor)`);
    }
    expect(missing).toEqual([]);
  });
}

function readable(file: string): boolean {
  try {
    readFileSync(`dist/${file}`);
    return true;
  } catch {
    return false;
  }
}
