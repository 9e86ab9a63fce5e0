import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/browser/islands/quiz/examples.ts';
import { nextMove, reduceAttempt, startAttempt, type Attempt, type Move } from '../../../../src/core/quiz/attempt.ts';
import type { Kind } from '../../../../src/core/quiz/item.ts';
import { localizeItem, type LocalItem } from '../../../../src/core/quiz/local-item.ts';

const single = localizeItem(examples.single.item, 'de');
const multiple = localizeItem(examples.multiple.item, 'de');
const scenario = localizeItem(examples.scenario.item, 'de');

function play<K extends Kind>(item: LocalItem<K>, ...moves: Move<K>[]): Attempt<K> {
  return moves.reduce((attempt, move) => reduceAttempt(item, attempt, move), startAttempt(item, 1));
}

const go = { type: 'go' } as const;
const hint = { type: 'hint' } as const;

describe('checking', () => {
  it('does nothing before there is an answer', () => {
    expect(play(single, go)).toEqual(startAttempt(single, 1));
    expect(nextMove(single, startAttempt(single, 1))).toBeUndefined();
  });

  it('keeps score and counts the tries', () => {
    expect(play(single, { type: 'answer', answer: 'warten' }, go)).toMatchObject({ checked: true, tries: 1, score: 0 });
  });

  it('lets nothing change a checked answer', () => {
    const moves = [{ type: 'answer', answer: 'warten' }, go, { type: 'answer', answer: 'backen' }, go] as const;
    expect(play(single, ...moves)).toMatchObject({ answer: 'warten', tries: 1 });
  });

  it('goes stage by stage where a kind has stages', () => {
    const told = play(scenario, { type: 'answer', answer: { path: [], pick: 'heizen' } }, go);
    expect(told).toMatchObject({ checked: false, tries: 0, answer: { path: ['heizen'], paused: true } });
    const done = [go, { type: 'answer', answer: { path: ['heizen'], pick: 'backen' } }, go] as const;
    expect(done.reduce((attempt, move) => reduceAttempt(scenario, attempt, move), told)).toMatchObject({ checked: true, score: 1 });
  });
});

describe('trying again', () => {
  const partly = [{ type: 'answer', answer: ['federt', 'kalt'] }, go, { type: 'again', seed: 9 }] as const;

  it('keeps right parts, order and score', () => {
    expect(play(multiple, ...partly)).toMatchObject({ answer: ['federt'], checked: false, seed: 1, tries: 1, score: 0 });
  });

  it('counts the next check as another try', () => {
    expect(play(multiple, ...partly, { type: 'answer', answer: ['federt', 'doppelt'] }, go)).toMatchObject({ tries: 2, score: 1 });
  });

  it('starts anew in another order after full marks', () => {
    const again = play(single, { type: 'answer', answer: 'backen' }, go, { type: 'again', seed: 9 });
    expect(again).toMatchObject({ answer: '', checked: false, seed: 9, tries: 0, score: 1 });
  });

  it('needs a check first', () => {
    expect(play(single, { type: 'again', seed: 9 }).seed).toBe(1);
  });
});

/** How many hints are known, and whether they are on show, after so many presses. */
function afterPresses(count: number) {
  const { hints, hintsShown } = play(single, ...Array.from({ length: count }, () => hint));
  return [hints, hintsShown];
}

describe('hints', () => {
  it('open one by one, fold up, and show all again', () => {
    expect([1, 2, 3, 4].map(afterPresses)).toEqual([
      [1, true],
      [2, true],
      [2, false],
      [2, true],
    ]);
  });

  it('stay counted after the check', () => {
    expect(play(single, hint, { type: 'answer', answer: 'backen' }, go)).toMatchObject({ hints: 1, hintsShown: false });
  });
});

describe('certainty', () => {
  const sure = { type: 'certainty', certainty: 'sure' } as const;
  const guessed = { type: 'certainty', certainty: 'guessed' } as const;
  const wrong = { type: 'answer', answer: 'warten' } as const;

  it('can be changed until the check, and no longer', () => {
    expect(play(single, sure, guessed, wrong, go, sure)).toMatchObject({ checked: true, certainty: 'guessed' });
  });

  it('belongs to the first answer alone', () => {
    const again = { type: 'again', seed: 9 } as const;
    expect(play(single, sure, wrong, go, again, guessed).certainty).toBeUndefined();
    const right = { type: 'answer', answer: 'backen' } as const;
    expect(play(single, sure, right, go, again, guessed).certainty).toBeUndefined();
  });

  it('comes back with an earlier answer', () => {
    expect(play(single, { type: 'resume', answer: 'warten', tries: 1, hints: 0, certainty: 'sure' }).certainty).toBe('sure');
  });
});

it('shows an earlier answer as checked, with its tries', () => {
  expect(play(single, { type: 'resume', answer: 'backen', tries: 2, hints: 1 })).toMatchObject({
    checked: true,
    score: 1,
    tries: 2,
    hints: 1,
  });
});
