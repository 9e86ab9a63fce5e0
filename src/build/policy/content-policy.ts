import { createHash } from 'node:crypto';
import { readTags, type Tag } from './read-tags.ts';
import { findBreaches, type Breach } from './find-breaches.ts';

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Blocks such as JSON-LD are data: the browser never runs them, so they need no hash. */
const isProgram = ({ attributes }: Tag): boolean =>
  /^(?:|module|text\/javascript|importmap|speculationrules)$/.test(attributes.get('type') ?? '');

const hashesOf = (tags: readonly Tag[]): string => [...new Set(tags.map((tag) => ` ${hashed(tag.text)}`))].join('');

/**
 * The content security policy of one page: everything from the own origin, no inline code but the page's own by its hash,
 * and script addresses only through the policy of src/browser/platform/trusted-script-urls.ts.
 */
function contentPolicy(tags: readonly Tag[]): string {
  const scripts = hashesOf(tags.filter((tag) => tag.name === 'script' && !tag.attributes.has('src') && isProgram(tag)));
  const styles = hashesOf(tags.filter((tag) => tag.name === 'style'));
  return [
    "default-src 'self'",
    // Search runs WebAssembly; 'wasm-unsafe-eval' allows that and no eval.
    `script-src 'self' 'wasm-unsafe-eval'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join(';');
}

/** The page with its policy, and whatever on it would break that policy. The policy stands before everything it governs. */
export function withPolicy(html: string): { html: string; breaches: Breach[] } {
  const tags = [...readTags(html)];
  const breaches = findBreaches(tags);
  const start = /<head[^>]*>(?:\s*<meta charset="?utf-8"?\s*\/?>)?/i.exec(html);
  if (!start) return { html, breaches: [...breaches, { line: 1, says: 'The page has no <head> to carry the content policy. Write one.' }] };
  const at = start.index + start[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(tags)}">`;
  return { html: html.slice(0, at) + meta + html.slice(at), breaches };
}
