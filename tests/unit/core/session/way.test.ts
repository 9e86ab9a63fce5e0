import { expect, it } from 'vitest';
import type { SessionWay } from '../../../../src/core/schemas/session-log.ts';
import { spentOn, visit, withoutGap } from '../../../../src/core/session/way.ts';

const walk = (...steps: [section: string, at: number][]) => steps.reduce<SessionWay>((way, [section, at]) => visit(way, section, at), []);

it('counts each section from its visit to the next, and the last to the end', () => {
  const way = walk(['start', 0], ['fall', 480], ['start', 600], ['schluss', 660]);
  expect([...spentOn(way, 1000)]).toEqual([
    ['start', 540],
    ['fall', 120],
    ['schluss', 340],
  ]);
});

it('notes a section once, whoever says so', () => {
  expect(walk(['start', 0], ['start', 300], ['fall', 480], ['fall', 481])).toHaveLength(2);
});

it('forgets what was leafed through while the watch stood', () => {
  const way = walk(['start', 0], ['fall', 480], ['mandat', 480], ['schluss', 480]);
  expect(way).toEqual([
    { section: 'start', at: 0 },
    { section: 'schluss', at: 480 },
  ]);
  expect(walk(['start', 0], ['fall', 480], ['start', 480])).toEqual([{ section: 'start', at: 0 }]);
});

it('takes a jump of the clock out of the section it fell into', () => {
  const way = withoutGap(walk(['start', 0], ['fall', 400], ['schluss', 4100]), 500, 3600);
  expect([...spentOn(way, 700)]).toEqual([
    ['start', 400],
    ['fall', 100],
    ['schluss', 200],
  ]);
});
