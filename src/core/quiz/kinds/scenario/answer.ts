import type { AnswerRules } from '../../kind-rules.ts';
import { readTexts } from '../../read-answer.ts';
import { follow } from './path.ts';

export const scenarioAnswer: AnswerRules<'scenario'> = {
  blank: () => ({ path: [] }),
  /** Ready when the choice marked is one that ends the story. */
  isReady(item, { path, pick }) {
    if (pick === undefined) return follow(item, path).next === undefined;
    const whole = follow(item, [...path, pick]);
    return whole.decisions.length > path.length && whole.next === undefined;
  },
  step(item, { path, pick, paused }) {
    if (paused) return { path };
    const next = follow(item, path).next;
    return pick !== undefined && next?.choices.some((choice) => choice.id === pick) ? { path: [...path, pick], paused: true } : undefined;
  },
  keepRight: () => ({ path: [] }),
  read(item, value) {
    if (typeof value !== 'object' || value === null || !('path' in value)) return undefined;
    const path = readTexts(value.path);
    const pick = 'pick' in value && typeof value.pick === 'string' ? [value.pick] : [];
    const whole = path && [...path, ...pick];
    return whole && follow(item, whole).next === undefined ? { path: whole } : undefined;
  },
};
