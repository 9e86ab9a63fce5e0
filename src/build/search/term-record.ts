import type { CustomRecord } from 'pagefind';
import { termPath } from '../../core/course/address.ts';
import { otherLocale, type Locale } from '../../core/locale/locale.ts';
import type { Term } from '../../core/schemas/glossary.ts';
import { hiddenParts } from './compound-parts.ts';

/**
 * A term as a result of its own, leading to its place in the glossary. Everyday words and the other language's word for
 * it lead there too: managers meet the English ones at work.
 */
export function termRecord(term: Term, locale: Locale, split: (word: string) => string[]): CustomRecord {
  const title = term.term[locale];
  const content = `${title}. ${term.definition[locale]}`;
  const synonyms = [...new Set([...term.synonyms[locale], term.term[otherLocale(locale)]])].filter((word) => word !== title);
  const parts = hiddenParts(`${content} ${synonyms.join(' ')}`, split);
  return {
    url: `/${termPath(locale, term.id)}`,
    language: locale,
    content,
    meta: { title, synonyms: synonyms.join(', '), parts: parts.join(' ') },
    filters: { kind: ['term'] },
  };
}
