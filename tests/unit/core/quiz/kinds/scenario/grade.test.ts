import { describe, expect, it } from 'vitest';
import { examples } from '../../../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../../../src/core/quiz/local-item.ts';
import { scenarioAnswer } from '../../../../../../src/core/quiz/kinds/scenario/answer.ts';
import { gradeScenario } from '../../../../../../src/core/quiz/kinds/scenario/grade.ts';

const item = localizeItem(examples.scenario.item, 'de');

it('gives the mean of the decisions taken', () => {
  expect(gradeScenario(item, { path: ['heizen'], pick: 'warten' }).score).toBe(0.5);
  expect(gradeScenario(item, { path: [] }).score).toBe(0);
});

it('tells the consequence of each decision', () => {
  const { parts } = gradeScenario(item, { path: ['hoffen', 'backen'] });
  expect(parts.map((part) => [part.state, part.feedback])).toEqual([
    ['wrong', 'Er bleibt kalt.'],
    ['right', 'Es duftet.'],
  ]);
});

describe('the way through', () => {
  it('goes decision by decision, with a pause after each consequence', () => {
    const picked = { path: [], pick: 'heizen' };
    expect(scenarioAnswer.isReady(item, picked)).toBe(false);
    const told = scenarioAnswer.step!(item, picked);
    expect(told).toEqual({ path: ['heizen'], paused: true });
    const onward = scenarioAnswer.step!(item, told!);
    expect(onward).toEqual({ path: ['heizen'] });
    expect(scenarioAnswer.step!(item, onward!)).toBeUndefined();
    expect(scenarioAnswer.isReady(item, { ...onward!, pick: 'backen' })).toBe(true);
  });

  it('takes back only stored ways that come to an end', () => {
    expect(scenarioAnswer.read(item, { path: ['heizen'], pick: 'backen' })).toEqual({ path: ['heizen', 'backen'] });
    expect(scenarioAnswer.read(item, { path: ['heizen'] })).toBeUndefined();
    expect(scenarioAnswer.read(item, { path: ['heizen', 'gibt-es-nicht'] })).toBeUndefined();
  });
});
