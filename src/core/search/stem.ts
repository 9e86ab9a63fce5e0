import type { Locale } from '../locale/locale.ts';

const endings: Record<Locale, RegExp> = {
  // "s" only after the letters that German genitives and plurals put before it, so that "Preis" keeps its own.
  de: /(?:ern|em|en|er|es|e|(?<=[bdfghklmnrt])s)$/,
  en: /(?:ations?|ings?|ies|ied|ed|ers?|es|(?<!s)s|e|y)$/,
};

const shortest = 3;

/**
 * The beginning that the forms of a word have in common, cut roughly: enough to tell whether a text answers a word
 * that was asked for, too coarse to find pages with.
 */
export function stem(folded: string, locale: Locale): string {
  const cut = folded.replace(endings[locale], '');
  return cut.length < shortest ? folded : cut;
}
