import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../../../src/build/policy/content-policy.ts';

const page = (head: string) => `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8">${head}</head><body></body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(withPolicy(html).html)?.[1] ?? '';

test('stands right after the encoding, before everything it governs', () => {
  expect(withPolicy(page('<script>a()</script>')).html).toMatch(
    /^<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
  );
});

test('allows inline scripts and styles by their exact text, each once', () => {
  const policy = policyOf(page('<script>ä()\n</script><script>ä()\n</script><style>a{}</style>'));
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('ä()\n')};`);
  expect(policy).toContain(`style-src 'self' ${hash('a{}')};`);
});

test('needs no hash for files and for data blocks', () => {
  expect(policyOf(page('<script type="module" src="a.js"></script><script type="application/ld+json">{}</script>'))).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
});

test('never allows inline code as such, eval, frames of plug-ins, another base or a form target', () => {
  const policy = policyOf(page(''));
  expect(policy).not.toMatch(/'unsafe-(inline|eval|hashes)'|https?:|\*/);
  for (const rule of [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ])
    expect(policy.split(';')).toContain(rule);
});

test('reports what the page holds against it, and a page without a head', () => {
  expect(withPolicy(page('<script src="//elsewhere.example/"></script>')).breaches).toHaveLength(1);
  expect(withPolicy('<p>').breaches).toEqual([{ line: 1, says: expect.stringContaining('no <head>') }]);
});
