import type { Card } from './card.ts';
import type { Day } from './day.ts';
import { chanceToRecall } from './memory.ts';

/** What comes back today or should have before, most at risk of being forgotten first. */
export function dueCards(cards: readonly Card[], today: Day): Card[] {
  const risk = new Map(cards.map((card) => [card, -chanceToRecall(card.memory, today)]));
  return cards.filter(({ due }) => due <= today).sort((a, b) => risk.get(b)! - risk.get(a)! || (a.item.id < b.item.id ? -1 : 1));
}
