import type { Locale } from '../../core/locale/locale.ts';

/** What ends in a full stop without ending a sentence: abbreviations, initials, and days in German. */
const goesOn: Record<Locale, RegExp> = {
  de: /(?:(?<!\p{L})(?:z|u|d|o|B|a|h|bzw|ca|Nr|usw|etc|vgl|St|Dr|Prof|Mio|Mrd|Tsd|inkl|evtl|\p{Lu})|(?<!\d)\d{1,2})\.\s*$/u,
  en: /(?<!\p{L})(?:e\.g|i\.e|Mr|Ms|Mrs|Dr|Prof|St|No|vs|approx|\p{Lu})\.\s*$/u,
};

const cutters: Record<Locale, Intl.Segmenter> = {
  de: new Intl.Segmenter('de', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** The sentences of a text, without the spaces around them; what stands between the dots of a row is one each. */
export const sentencesIn = (text: string, locale: Locale): string[] => text.split(' · ').flatMap((part) => cut(part, locale));

function cut(text: string, locale: Locale): string[] {
  const sentences: string[] = [];
  for (const { segment } of cutters[locale].segment(text)) {
    const before = sentences.at(-1);
    // „Jetzt?“ sagt sie: what begins with a small letter goes on.
    if (before !== undefined && (goesOn[locale].test(before) || /^\p{Ll}/u.test(segment)))
      sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
