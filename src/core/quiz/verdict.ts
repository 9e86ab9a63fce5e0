import type { Localized } from '../locale/locale.ts';
import type { Kind } from './item.ts';
import type { Verdict } from './kind-rules.ts';
import type { LocalItem } from './local-item.ts';
import { remembered } from './remembered.ts';

export const verdictWords: Localized<{ right: string; partly: string; wrong: string }> = {
  de: { right: 'Richtig', partly: 'Teilweise richtig', wrong: 'Nicht richtig' },
  en: { right: 'Right', partly: 'Partly right', wrong: 'Not right' },
};

/**
 * How a score from 0 to 1 is spoken of. Hardly a way through a story earns nothing at all, so half marks are the least for
 * "partly", as for a question that is to come back soon. Nobody has judged free text but its writer: it is never called wrong.
 */
export function toneOf(kind: Kind, score: number): Verdict['tone'] {
  if (score === 1) return 'ok';
  if (kind === 'freetext') return 'part';
  return score > 0 && (kind !== 'scenario' || score >= remembered) ? 'part' : 'no';
}

const titles = { ok: 'right', part: 'partly', no: 'wrong' } as const;

/** The verdict most kinds give: by score, with one sentence about what was found. */
export function verdictByScore(item: LocalItem, score: number, text: string): Verdict {
  const tone = toneOf(item.kind, score);
  return { tone, title: verdictWords[item.locale][titles[tone]], text };
}
