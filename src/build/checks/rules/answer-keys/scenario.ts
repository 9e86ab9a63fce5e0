import type { ItemOf } from '../../../../core/quiz/item.ts';
import { didYouMean } from '../../nearest.ts';
import type { KeyCheck } from './key-check.ts';

type Point = ItemOf<'scenario'>['points'][number];

/** Every decision can be reached, every path comes to an end, one path earns full marks, another is good and not perfect, and a weaker choice says what were better. */
export const scenarioKey: KeyCheck<'scenario'> = function* ({ data: { points }, at }) {
  const ids = points.map(({ id }) => id);
  for (const [p, { choices }] of points.entries()) {
    for (const [c, { next, score, better }] of choices.entries()) {
      const place = at('points', p, 'choices', c);
      if (next && !ids.includes(next))
        yield {
          ...at('points', p, 'choices', c, 'next'),
          what: `The story breaks off: there is no decision "${next}"`,
          mend: didYouMean(next, ids, 'write it, or remove next to end here'),
        };
      if (score < 1 && !better)
        yield {
          ...place,
          what: 'The choice does not earn full marks and does not say why',
          mend: 'Add better: with what would have been better',
        };
    }
  }
  if (!points.some(({ choices }) => choices.some(({ score }) => score > 0 && score < 1)))
    yield {
      ...at('points'),
      what: 'Every choice is either perfect or worthless',
      mend: 'Let one be good and not perfect, with a score between',
    };
  const reached = new Set<string>();
  const circular = pathsFrom(points[0]!, points, reached, []);
  if (circular)
    yield {
      ...at('points', ids.indexOf(circular)),
      what: `The story comes back to the decision "${circular}"`,
      mend: 'Let every choice lead onwards or end',
    };
  for (const [index, id] of ids.entries()) {
    if (!reached.has(id))
      yield { ...at('points', index), what: `No path leads to the decision "${id}"`, mend: `Name it as next of a choice, or remove it` };
  }
  if (!circular && !fullMarks(points[0]!, points)) {
    yield { ...at('points'), what: 'No path earns full marks', mend: 'Give one choice at each decision of a path score: 1' };
  }
};

/** Walks every path, notes what it reaches, and returns the first decision met twice on one path. */
function pathsFrom(point: Point, points: readonly Point[], reached: Set<string>, before: readonly string[]): string | undefined {
  if (before.includes(point.id)) return point.id;
  reached.add(point.id);
  const next = points.filter(({ id }) => point.choices.some((choice) => choice.next === id));
  return next.map((each) => pathsFrom(each, points, reached, [...before, point.id])).find((each) => each !== undefined);
}

function fullMarks(point: Point, points: readonly Point[]): boolean {
  return point.choices.some((choice) => {
    const next = points.find(({ id }) => id === choice.next);
    return choice.score === 1 && (!next || fullMarks(next, points));
  });
}
