import { fold } from '../../core/search/fold.ts';
import { stem } from '../../core/search/stem.ts';
import { textWords } from '../../core/search/text-words.ts';
import type { FindablePage } from './findable-page.ts';

const formless = (word: string): string => stem(fold(word, 'de'), 'de');

/** The parts of the German compounds in a text which do not stand in it as words of their own, each once. */
export function hiddenParts(text: string, split: (word: string) => string[]): string[] {
  const words = new Set(textWords(text));
  const parts = new Map([...words].flatMap(split).map((part) => [formless(part), part]));
  if (parts.size === 0) return [];
  const plain = new Set([...words].map(formless));
  return [...parts].filter(([form]) => !plain.has(form)).map(([, part]) => part);
}

/** Adds the parts to the page where Pagefind looks for them and readers do not. Found through them, it ranks low. */
export function withParts(page: FindablePage, parts: readonly string[]): FindablePage {
  if (parts.length === 0) return page;
  const hidden = `<meta data-pagefind-meta="parts[content]" content="${parts.join(' ')}">`;
  return { ...page, html: page.html.replace(/<\w+[^>]*\bdata-pagefind-body[^>]*>/, `$&${hidden}`) };
}
