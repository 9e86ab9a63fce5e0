// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSaved } from '../../src/browser/islands/use-saved.ts';
import type { Recorded } from '../../src/browser/stores/record.ts';

type Outcome = Awaited<Recorded['outcome']>;

function aLearner() {
  const { result } = renderHook(() => useSaved());
  const deed = () => {
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    result.current[1]({ outcome: promise } as Recorded);
    return (outcome: Outcome) => act(async () => resolve(outcome));
  };
  return { deed, saved: () => result.current[0] };
}

it('says no while the browser refuses, and yes where the learner wants nothing saved', async () => {
  const { deed, saved } = aLearner();
  for (const outcome of ['kept', 'unkept', 'declined'] as const) {
    await deed()(outcome);
    expect(saved(), outcome).toBe(outcome !== 'unkept');
  }
});

it('goes by the latest deed, whichever is decided first', async () => {
  const { deed, saved } = aLearner();
  const [earlier, later] = [deed(), deed()];
  await later('unkept');
  await earlier('kept');
  expect(saved()).toBe(false);
});
