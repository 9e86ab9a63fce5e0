import { pagePath } from '../../core/course/address.ts';
import { isImmutable, type PackName } from '../../core/offline/packs.ts';
import { locales, type Locale } from '../../core/locale/locale.ts';

/** Files for hosts and crawlers, and the worker itself. */
const ashore = [/^sw(-retired)?\.js$/, /^_headers$/, /\.(example|map|txt|xml)$/];

/** These stand in for any page that cannot be had, so they come on board with the shared files. */
const substitutes = new Set<string>(['index.html', '404.html', ...locales.map((locale) => pagePath(locale, 'offline'))]);

/** A name that carries a language as a part of its own: `de/…`, `de.webmanifest`, `pagefind/fragment/de_1a2b.pf_fragment`. */
const carries = (path: string, locale: Locale): boolean => new RegExp(`(^|[/._-])${locale}([/._-]|$)`).test(path);

const isShell = (path: string): boolean => /\.(css|js|woff2)$/.test(path);

/**
 * The pack a file of the build belongs to.
 * @param usedBy the languages whose pages name the file; it decides for pictures and the like.
 * @returns undefined for files that no reader needs.
 */
export function packOf(path: string, usedBy: ReadonlySet<Locale> = new Set()): PackName | undefined {
  if (ashore.some((pattern) => pattern.test(path))) return undefined;
  if (substitutes.has(path)) return 'shared';
  if (!isImmutable(path)) return locales.find((locale) => carries(path, locale)) ?? 'shared';
  const [only, ...others] = usedBy;
  return only !== undefined && others.length === 0 && !isShell(path) ? only : 'shared';
}
