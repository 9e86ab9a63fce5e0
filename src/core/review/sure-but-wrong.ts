import type { Card } from './card.ts';

/**
 * Cards whose learner was sure and wrong, and has not been right since; newest first. Such slips are the most worth
 * clearing: nobody looks up what they believe they know, and a surprise is remembered well.
 */
export function sureButWrong(cards: readonly Card[]): Card[] {
  const when = ({ sureButWrong: slip }: Card): string => slip?.timestamp ?? '';
  return cards.filter((card) => card.sureButWrong !== undefined).sort((a, b) => (when(a) < when(b) ? 1 : -1));
}
