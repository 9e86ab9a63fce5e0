import type { CatalogueItem } from '../course/catalogue.ts';
import type { Calendar } from '../ports.ts';
import { isSureButWrong } from '../quiz/certainty.ts';
import { inOrder } from '../record/order.ts';
import { isAnswer, type AnsweredStatement, type Statement } from '../record/statement.ts';
import type { Card, RatedAnswer } from './card.ts';
import { toDay, type Day } from './day.ts';
import { pauseAfter, remember, type Memory } from './memory.ts';
import { rate } from './rating.ts';

interface DatedAnswer {
  readonly day: Day;
  readonly answer: AnsweredStatement;
}

/** Answers replayed between two pauses of the generator; a slow phone takes some twenty milliseconds for these. */
const portion = 200;

/** Items that are asked again. Those for the placement and final tests stay out, so that the tests measure and do not repeat. */
export function isReviewable({ use }: Pick<CatalogueItem, 'use'>): boolean {
  return use.includes('lesson') || use.includes('module');
}

/** The day of the learner on which something happened. A clock that was turned has seen neither the future nor the time before 1970. */
export function dayOfStatement({ timestamp }: Pick<Statement, 'timestamp'>, now: number, calendar: Calendar): Day {
  return toDay(calendar.dayOf(Math.max(0, Math.min(Date.parse(timestamp), now))));
}

/** The answers to each item, oldest first, each on a day not before the one of its forerunner. */
function* groupAnswers(statements: readonly Statement[], known: ReadonlySet<string>, now: number, calendar: Calendar) {
  const groups = new Map<string, DatedAnswer[]>();
  for (const [at, statement] of inOrder(statements).entries()) {
    if (at % (portion * 5) === 0) yield;
    if (!isAnswer(statement) || !known.has(statement.object.id)) continue;
    const group = groups.get(statement.object.id) ?? [];
    // Who crosses the date line may see a day twice.
    const day = Math.max(dayOfStatement(statement, now, calendar), group.at(-1)?.day ?? 0);
    group.push({ day, answer: statement });
    groups.set(statement.object.id, group);
  }
  return groups;
}

/** What the learner was sure of and had not right, unless a later day has put it right. */
function findSureButWrong(answers: readonly DatedAnswer[]): Card['sureButWrong'] {
  const slip = answers.findLast(({ answer }) => isSureButWrong(answer.result));
  const righted = slip && answers.some(({ day, answer }) => day > slip.day && answer.result.score === 1);
  return slip && !righted ? { day: slip.day, timestamp: slip.answer.timestamp } : undefined;
}

/** The card as it stands today, from the answers to its item. */
function toCard(item: CatalogueItem, answers: readonly DatedAnswer[], today: Day): Card {
  const rated = answers.filter(({ day }, at) => answers[at - 1]?.day !== day);
  const follow = (before: Memory | undefined, { day, answer }: DatedAnswer) => remember(before, day, rate(answer));
  const last = rated.at(-1)!;
  const before = rated.slice(0, -1).reduce<Memory | undefined>(follow, undefined);
  const pause = pauseAfter(before, last.day, rate(last.answer));
  const edition = answers.at(-1)!.answer.context.edition;
  const changed = edition !== undefined && edition !== item.edition;
  const due = last.day + pause;
  return {
    item,
    due: changed ? Math.min(due, today) : due,
    pause,
    memory: follow(before, last),
    answers: rated.map(({ day, answer }): RatedAnswer => ({ day, score: answer.result.score })),
    changed,
    sureButWrong: findSureButWrong(answers),
  };
}

/**
 * Replays a record into cards, one for each item that has been answered and may be asked again. Never throws, whatever the
 * record holds: statements may come in any order, from other time zones and turned clocks, and about items that the course
 * has changed or dropped. Pauses now and then, so that a page can answer its reader meanwhile; `schedule` runs it in one go.
 */
export function* replay(
  statements: readonly Statement[],
  items: readonly CatalogueItem[],
  now: number,
  calendar: Calendar,
): Generator<void, Card[]> {
  const asked = new Map(items.filter(isReviewable).map((item) => [item.id, item]));
  const groups = yield* groupAnswers(statements, new Set(asked.keys()), now, calendar);
  const today = toDay(calendar.dayOf(now));
  const cards: Card[] = [];
  let replayed = 0;
  for (const [id, answers] of groups) {
    cards.push(toCard(asked.get(id)!, answers, today));
    replayed += answers.length;
    if (replayed < portion) continue;
    replayed = 0;
    yield;
  }
  return cards;
}

/** The cards of a record; see `replay`. */
export function schedule(...given: Parameters<typeof replay>): Card[] {
  const work = replay(...given);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
