import type { Locale } from '../locale/locale.ts';
import { textAnswer } from './answers.ts';
import type { AskedWord } from './asked-words.ts';
import { excerpt } from './excerpt.ts';

/** A heading with an anchor and its place in the page's text, counted in words. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A section of a page that answers a question. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const mostSections = 2;

/**
 * Where on a page the answer stands: in the text before the first heading, unless a section answers better, and in the
 * best sections. The section that answers best comes first; among equals the page's order decides.
 */
export function answeringSections(
  { title, content, headings }: { title: string; content: string; headings: readonly Heading[] },
  asked: readonly AskedWord[],
  locale: Locale,
): { opening: { text: string; answers: boolean }; sections: Section[] } {
  const words = content.split(/\s+/);
  const quality = (text: string) => asked.reduce((sum, word) => sum + textAnswer(text, word, locale), 0);
  const opening = textBetween(words, content.startsWith(title) ? wordCount(title) : 0, headings[0]?.location);
  const sections = headings
    .map((heading, index) => {
      const text = textBetween(words, heading.location + wordCount(heading.text), headings[index + 1]?.location);
      return { id: heading.id, title: heading.text, quality: quality(`${heading.text} ${text}`), text };
    })
    .filter((section) => section.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .slice(0, mostSections);
  const best = sections[0]?.quality ?? 1;
  return {
    opening: { text: opening, answers: quality(opening) >= best },
    sections: sections.map((section) => ({ id: section.id, title: section.title, text: excerpt(section.text, asked, locale) })),
  };
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length;
const textBetween = (words: readonly string[], from: number, to?: number): string => words.slice(from, to).join(' ');
