import type { Locale } from '../locale/locale.ts';
import type { Stock, StockReport } from './messages.ts';

/** What can be said of a language's edition on this device. */
export interface Edition {
  readonly name: 'none' | 'loading' | 'aboard' | 'problem';
  readonly have: number;
  readonly of: number;
}

/** An edition is the language's own files and the shared ones: only together do its pages open. */
export function editionOf({ packs }: StockReport, language: Locale): Edition {
  const parts: Stock[] = [packs.shared, packs[language]];
  const have = packs.shared.have + packs[language].have;
  const of = packs.shared.of + packs[language].of;
  if (have === of) return { name: 'aboard', have, of };
  if (parts.some((part) => part.state === 'loading')) return { name: 'loading', have, of };
  if (parts.some((part) => part.state === 'failed')) return { name: 'problem', have, of };
  return { name: packs[language].have === 0 ? 'none' : 'loading', have, of };
}
