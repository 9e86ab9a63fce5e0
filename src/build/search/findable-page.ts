import { isLocale, type Locale } from '../../core/locale/locale.ts';
import { readableText } from './readable-text.ts';

/** The element that a page gives to the search; it holds none of its own kind. */
const findablePart = /<(\w+)[^>]*\bdata-pagefind-body[\s\S]*?<\/\1>/;

/** A page that takes part in the search, ready for the index. */
export interface FindablePage {
  /** Path relative to the root of the build. */
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly html: string;
  /** What can be read on the page, for collecting words. */
  readonly text: string;
}

/**
 * The page as the index shall see it, or nothing where it keeps out: a page takes part by `data-pagefind-body`.
 * @throws when the page does not say what kind of result it is, or in which language it stands.
 */
export function findablePage(path: string, html: string): FindablePage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const locale = /<html[^>]*\blang="([^"]+)"/.exec(html)?.[1];
  if (!isLocale(locale)) throw new Error(`${path} takes part in the search, but its <html> names no language of the course. Set lang.`);
  if (!/data-pagefind-filter="kind\b/.test(html)) {
    throw new Error(`${path} takes part in the search without saying as what. Give its <main> {...findable('page')} or another kind.`);
  }
  const body = html.slice(html.indexOf('<body'));
  return {
    path,
    locale,
    title: readableText(/<h1\b[\s\S]*?<\/h1>/.exec(body)?.[0] ?? ''),
    // Pagefind passes over forms; the questions of the course stand in some.
    html: html.replace(/<(\/?)form\b/g, '<$1div'),
    text: readableText(findablePart.exec(body)![0]),
  };
}
