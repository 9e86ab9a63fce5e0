/** What has to hold for every kind alike. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/browser/islands/quiz/examples.ts';
import { locales } from '../../../../src/core/locale/locale.ts';
import type { Answer } from '../../../../src/core/quiz/answer.ts';
import type { Part, PartState } from '../../../../src/core/quiz/grade.ts';
import { itemSchema, type Kind } from '../../../../src/core/quiz/item.ts';
import { rulesFor } from '../../../../src/core/quiz/kinds/rules.ts';
import { localizeItem } from '../../../../src/core/quiz/local-item.ts';
import { anyAnswer, closedKinds } from './any-answer.ts';

const kinds = Object.keys(examples) as Kind[];

const count = (parts: readonly Part[], state: PartState) => parts.filter((part) => part.state === state).length;
const given = (...answers: (Answer | undefined)[]): Answer[] => answers.filter((answer) => answer !== undefined);

describe.each(kinds)('%s', (kind) => {
  const example = examples[kind];
  const item = localizeItem<Kind>(example.item, 'de');
  const rules = rulesFor(item);
  const score = (answer: Answer) => rules.grade(item, answer).score;

  it('has an example that an author could have written', () => {
    expect(itemSchema.safeParse(example.item).error).toBeUndefined();
  });

  it('gives full marks for the key and less for everything else in the examples', () => {
    expect(score(example.right)).toBe(1);
    expect(
      given(example.partly)
        .map(score)
        .filter((each) => each <= 0 || each >= 1),
    ).toEqual([]);
    expect(
      given(example.wrong)
        .map(score)
        .filter((each) => each !== 0),
    ).toEqual([]);
  });

  it('gives any answer a score from 0 to 1, and the same answer the same grade', () => {
    fc.assert(
      fc.property(anyAnswer(kind), (answer) => {
        const grade = rules.grade(item, answer);
        expect(grade.score).toBeGreaterThanOrEqual(0);
        expect(grade.score).toBeLessThanOrEqual(1);
        expect(rules.grade(item, answer)).toEqual(grade);
      }),
    );
  });

  it('is ready with the key and reads it back from JSON', () => {
    expect(rules.answer.isReady(item, example.right)).toBe(true);
    const back = rules.answer.read(item, JSON.parse(JSON.stringify(example.right)));
    expect(back).toBeDefined();
    expect(score(back!)).toBe(1);
  });

  it('takes nothing from storage that is no answer of its kind', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const answer = rules.answer.read(item, stored);
        return answer === undefined || !rules.answer.isReady(item, answer) || score(answer) <= 1;
      }),
    );
    expect(rules.answer.read(item, null)).toBeUndefined();
    expect(rules.answer.read(item, true)).toBeUndefined();
  });

  it('has something to say in both languages', () => {
    for (const locale of locales) {
      const local = localizeItem<Kind>(example.item, locale);
      const { describe: words, grade } = rulesFor(local);
      expect(words.task(local)).not.toBe('');
      expect(words.solution(local).length).toBeGreaterThan(2 - Number(kind === 'numeric'));
      for (const answer of given(example.right, example.partly, example.wrong)) {
        const verdict = words.verdict(local, answer, grade(local, answer));
        expect(verdict.title).not.toBe('');
        expect(verdict.text).not.toMatch(/undefined|NaN/);
      }
    }
  });
});

it.each(['multiple', 'categorize', 'matching', 'cloze', 'ordering'] as const)(
  '%s keeps its right parts, and no others, for the next try',
  (kind) => {
    const { item: source, partly, wrong } = examples[kind];
    const item = localizeItem<Kind>(source, 'de');
    const { grade, answer: rules } = rulesFor(item);
    for (const answer of given(partly, wrong)) {
      expect(count(grade(item, rules.keepRight(item, answer)).parts, 'right')).toBe(count(grade(item, answer).parts, 'right'));
    }
  },
);

describe.each(closedKinds)('%s, a closed kind', (kind) => {
  const item = localizeItem<Kind>(examples[kind].item, 'de');
  const { grade } = rulesFor(item);

  it('gives full marks only for the key', () => {
    fc.assert(
      fc.property(anyAnswer(kind), (answer) => {
        const { score, parts } = grade(item, answer);
        expect(score === 1).toBe(parts.every((part) => part.state === 'right' || part.state === 'rest'));
      }),
    );
  });

  it('never gives more for an answer with more that is wrong and nothing more that is right', () => {
    const property = fc.property(anyAnswer(kind), anyAnswer(kind), (one, other) => {
      const [a, b] = [grade(item, one), grade(item, other)];
      const moreWrong = count(a.parts, 'wrong') >= count(b.parts, 'wrong');
      const notMoreRight = count(a.parts, 'right') <= count(b.parts, 'right');
      return !moreWrong || !notMoreRight || a.score <= b.score;
    });
    expect(fc.check(property, { numRuns: 500 }).counterexample).toBeNull();
  });
});
