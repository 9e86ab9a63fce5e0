import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundsOf, voicesIn } from '../../../../src/core/deck/poll-rounds.ts';
import { count, cover, enter, noPolls, pollOn, undo } from '../../../../src/core/deck/polls.ts';
import { deedsFrom } from '../../../../src/core/deck/session-deeds.ts';
import { deckPollsSchema, type Deed } from '../../../../src/core/schemas/deck-polls.ts';

const option = fc.integer({ min: 0, max: 8 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('hand' as const), option }),
  fc.record({ kind: fc.constant('total' as const), option, hands: fc.integer({ min: 0, max: 99 }) }),
  fc.record({ kind: fc.constant('number' as const), value: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  fc.record({ kind: fc.constant('word' as const), word: fc.string({ minLength: 1, maxLength: 80 }) }),
  fc.constant({ kind: 'turn' } as const),
  fc.constant({ kind: 'clear' } as const),
);
const hand = (at: number): Deed => ({ kind: 'hand', option: at });
const enterAll = (deeds: readonly Deed[], all = noPolls) => deeds.reduce((sum, each) => enter(sum, 'frage', each), all);

describe('taking back', () => {
  it('leads through everything that was entered to the beginning, and no further', () => {
    fc.assert(
      fc.property(fc.array(deed), fc.array(deed, { maxLength: 12 }), (before, after) => {
        const then = enterAll(before);
        const back = after.reduce((all) => undo(all, 'frage'), enterAll(after, then));
        expect(pollOn(back, 'frage')).toEqual(pollOn(then, 'frage'));
        expect(roundsOf(pollOn(back, 'frage').deeds)).toEqual(roundsOf(before));
        const start = before.reduce((all) => undo(all, 'frage'), then);
        expect(pollOn(start, 'frage').deeds).toEqual([]);
        expect(undo(start, 'frage')).toBe(start);
      }),
    );
  });

  it('leaves other polls alone', () => {
    const all = enter(enterAll([hand(0)]), 'andere', hand(1));
    expect(pollOn(undo(all, 'andere'), 'frage').deeds).toEqual([hand(0)]);
  });
});

it('says with a rising number which window is ahead, and travels through the channel unchanged', () => {
  fc.assert(
    fc.property(fc.array(deed), (deeds) => {
      const all = cover(count(enterAll(deeds), 'frage'), 'frage');
      expect(all).toMatchObject({ revision: deeds.length + 2, counting: 'frage' });
      expect(deckPollsSchema.parse(structuredClone(all))).toEqual(all);
    }),
  );
  expect(count(count(noPolls, 'frage'))).toEqual({ revision: 2, polls: {} });
  expect(pollOn(noPolls, 'constructor').deeds).toEqual([]);
});

describe('adding up', () => {
  it('counts hands for each option, never fewer than none or more than 99', () => {
    expect(roundsOf([hand(1), hand(1), hand(0)]).all).toEqual([{ hands: [1, 2], numbers: [], words: [] }]);
    const full = roundsOf([{ kind: 'total', option: 2, hands: 98 }, hand(2), hand(2), hand(0)]);
    expect(full.all[0].hands).toEqual([1, 0, 99]);
    expect(voicesIn(full.all[0])).toBe(100);
  });

  it('keeps the vote after the discussion beside the one before it, and goes back to correct it', () => {
    const turn: Deed = { kind: 'turn' };
    const { all, now } = roundsOf([hand(0), turn, hand(1), turn, hand(0)]);
    expect([all.map(({ hands }) => hands), now]).toEqual([[[2], [0, 1]], 0]);
    expect(roundsOf([hand(0), turn]).all).toHaveLength(2);
    expect(roundsOf([hand(0), turn, turn]).all).toHaveLength(1);
    expect(roundsOf([hand(0), turn, hand(1), { kind: 'clear' }])).toEqual(roundsOf([]));
  });

  it('counts equal answers up, whatever their capitals and spaces', () => {
    const words = ['Die Chefin', 'Petra', ' die  chefin.', 'petra'].map((word): Deed => ({ kind: 'word', word }));
    expect(roundsOf(words).all[0].words).toEqual([
      { word: 'Die Chefin', times: 2 },
      { word: 'Petra', times: 2 },
    ]);
  });
});

it('goes on from what the log of a session holds', () => {
  const asked = { slide: 'frage', id: 'frage', words: 'Was?', at: '2026-03-02T09:00:00.000Z' };
  const hands = deedsFrom({
    kind: 'choice',
    ...asked,
    options: [],
    rounds: [
      [2, 0],
      [1, 3],
    ],
  });
  expect(roundsOf(hands).all.map((round) => round.hands)).toEqual([
    [2, 0],
    [1, 3],
  ]);
  expect(roundsOf(deedsFrom({ kind: 'estimate', ...asked, rounds: [[5, 5]] })).all[0].numbers).toEqual([5, 5]);
  expect(roundsOf(deedsFrom({ kind: 'open', ...asked, rounds: [['ja', 'ja']] })).all[0].words).toEqual([{ word: 'ja', times: 2 }]);
});
