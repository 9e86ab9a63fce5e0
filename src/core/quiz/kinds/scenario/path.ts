import type { LocalItem } from '../../local-item.ts';
import { optionOrder } from '../../option-order.ts';
import { seedFrom } from '../../shuffle.ts';

export type Point = LocalItem<'scenario'>['points'][number];
export type Choice = Point['choices'][number];

/** The choices of a point as the attempt orders them; each point has an order of its own. */
export function choicesAt(item: LocalItem<'scenario'>, point: Point, seed: number): readonly Choice[] {
  return optionOrder(point.choices, seed ^ seedFrom(point.id), item.locale);
}

export interface Journey {
  readonly decisions: readonly { readonly point: Point; readonly choice: Choice }[];
  /** The decision that comes next; undefined where the story is over. */
  readonly next: Point | undefined;
}

/** Follows the choices (their ids, in order) from the first point; a choice that is not offered ends the walk before it. */
export function follow(item: LocalItem<'scenario'>, path: readonly string[]): Journey {
  const decisions: { point: Point; choice: Choice }[] = [];
  let next: Point | undefined = item.points[0];
  for (const id of path) {
    const point: Point | undefined = next;
    const choice: Choice | undefined = point?.choices.find((each) => each.id === id);
    if (!point || !choice) break;
    decisions.push({ point, choice });
    next = item.points.find((each) => each.id === choice.next);
  }
  return { decisions, next };
}
