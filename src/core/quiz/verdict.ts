import type { Locale, Localized } from '../locale/locale.ts';
import type { Verdict } from './kind-rules.ts';

export const verdictWords: Localized<{ right: string; partly: string; wrong: string }> = {
  de: { right: 'Richtig', partly: 'Teilweise richtig', wrong: 'Nicht richtig' },
  en: { right: 'Right', partly: 'Partly right', wrong: 'Not right' },
};

/** The verdict most kinds give: by score, with one sentence about what was found. */
export function verdictByScore(score: number, locale: Locale, text: string): Verdict {
  const words = verdictWords[locale];
  if (score === 1) return { tone: 'ok', title: words.right, text };
  return score > 0 ? { tone: 'part', title: words.partly, text } : { tone: 'no', title: words.wrong, text };
}
