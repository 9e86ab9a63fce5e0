import { Rating } from 'ts-fsrs';
import { expect, it } from 'vitest';
import { rate } from '../../../../src/core/review/rating.ts';
import { answer } from './course.ts';

const time = '2026-11-22T09:00:00Z';

it.each([
  ['nothing right', { score: 0 }, Rating.Again],
  ['less than half', { score: 0.49 }, Rating.Again],
  ['less than half, sure, in a review', { score: 0.2, setting: 'review', certainty: 'sure' }, Rating.Again],
  ['half', { score: 0.5 }, Rating.Hard],
  ['nearly all', { score: 0.99, setting: 'review', certainty: 'sure' }, Rating.Hard],
  ['all, with a hint', { score: 1, hints: 1 }, Rating.Hard],
  ['all, on the second try', { score: 1, tries: 2 }, Rating.Hard],
  ['all, guessed', { score: 1, certainty: 'guessed' }, Rating.Hard],
  ['all, sure, with a hint, in a review', { score: 1, hints: 1, certainty: 'sure', setting: 'review' }, Rating.Hard],
  ['all', { score: 1 }, Rating.Good],
  ['all, rather sure, in a review', { score: 1, certainty: 'rather', setting: 'review' }, Rating.Good],
  ['all, sure, in a test', { score: 1, certainty: 'sure', setting: 'test' }, Rating.Good],
  ['all, sure, in a lesson', { score: 1, certainty: 'sure' }, Rating.Good],
  ['all, sure, in a review', { score: 1, certainty: 'sure', setting: 'review' }, Rating.Easy],
] as const)('%s', (_, said, grade) => {
  expect(rate(answer('teig', time, said))).toBe(grade);
});
