import { locales } from '../../core/locale/locale.ts';

const everywhere = [
  "Content-Security-Policy: frame-ancestors 'self'",
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: same-origin',
  'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
];

/** A worker does not inherit the policy of the page's meta tag: it has the one of its own response. */
const worker = "Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

const fresh = 'Cache-Control: no-cache';

/**
 * What a meta tag cannot carry, in the `_headers` form of Netlify and Cloudflare Pages. Both count paths from the root of
 * the site and join values where two rules match, therefore no two rules here set the same Cache-Control.
 */
export function hostHeaders(): string {
  const rules: [path: string, headers: readonly string[]][] = [
    ['/*', everywhere],
    ['/_assets/*', ['Cache-Control: public, max-age=31536000, immutable']],
    ...['/', '/index.html', '/404.html', ...locales.map((locale) => `/${locale}/*`)].map((path): [string, string[]] => [path, [fresh]]),
    ['/sw.js', [fresh, worker]],
    ['/pagefind/*', [fresh, worker]],
  ];
  return [
    '# Headers beside the policy in each page. For a course in a folder, put the folder before every path.',
    "# To show the course in a frame of another site, add that site after 'self'.",
    ...rules.map(([path, headers]) => [path, ...headers.map((header) => `  ${header}`)].join('\n')),
    '',
  ].join('\n');
}
