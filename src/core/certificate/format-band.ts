import type { Locale } from '../locale/locale.ts';
import type { ScoreBand } from '../test/result.ts';

/** "70 bis 84 %", "70 to 84%". */
export function formatBand(band: ScoreBand, locale: Locale): string {
  return locale === 'de' ? `${band.replace('-', ' bis ')}\u00a0%` : `${band.replace('-', ' to ')}%`;
}
