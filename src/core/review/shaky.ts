import type { Card, RatedAnswer } from './card.ts';

/** The answers that decide, oldest first. */
export function lastAnswers({ answers }: Card): readonly RatedAnswer[] {
  return answers.slice(-3);
}

/** The latest answer was not right, or two of the last three were not. */
export function isShaky(card: Card): boolean {
  const missed = lastAnswers(card).filter(({ score }) => score < 1).length;
  return missed >= 2 || card.answers.at(-1)!.score < 1;
}

const mean = (card: Card): number => {
  const last = lastAnswers(card);
  return last.reduce((sum, { score }) => sum + score, 0) / last.length;
};

/** What wobbles, the shakiest first. */
export function shakyCards(cards: readonly Card[]): Card[] {
  return cards.filter(isShaky).sort((a, b) => mean(a) - mean(b) || a.due - b.due || (a.item.id < b.item.id ? -1 : 1));
}
