import { itemMinutes } from '../course/reading-time.ts';
import type { Card } from './card.ts';

/** The most items asked in one go: about five minutes, half of the ten that a learner has in a week. What is left is offered afterwards. */
const sessionSize = 10;

/** Neighbours come from different lessons as far as the lessons allow: telling things apart is learned by mixing them. */
function interleave(cards: readonly Card[]): Card[] {
  const rest = [...cards];
  const mixed: Card[] = [];
  while (rest.length > 0) {
    const before = mixed.at(-1)?.item.lesson;
    const left = (card: Card): number => rest.filter(({ item }) => item.lesson === card.item.lesson).length;
    const others = rest.filter(({ item }) => item.lesson !== before);
    // The lesson with most cards left goes first, or its cards would meet at the end.
    const next = others.reduce<Card | undefined>((best, card) => (best && left(best) >= left(card) ? best : card), undefined) ?? rest[0]!;
    mixed.push(...rest.splice(rest.indexOf(next), 1));
  }
  return mixed;
}

/** The cards of the next session, from those due, most at risk first. */
export function composeSession(due: readonly Card[]): Card[] {
  return interleave(due.slice(0, sessionSize));
}

/** Whole minutes that these cards take. */
export function sessionMinutes(cards: readonly Card[]): number {
  return Math.max(1, Math.round(cards.reduce((sum, { item }) => sum + itemMinutes(item.kind), 0)));
}
