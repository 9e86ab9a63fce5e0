import type { Rule } from '../rule.ts';
import type { Kind } from '../../../core/quiz/item.ts';
import type { KeyCheck } from './answer-keys/key-check.ts';
import { categorizeKey } from './answer-keys/categorize.ts';
import { clozeKey } from './answer-keys/cloze.ts';
import { matchingKey } from './answer-keys/matching.ts';
import { multipleKey } from './answer-keys/multiple.ts';
import { numericKey } from './answer-keys/numeric.ts';
import { scenarioKey } from './answer-keys/scenario.ts';
import { singleKey } from './answer-keys/single.ts';

/** What the schema already settles needs no check: an ordering is written in its right order, a free text has no key. */
const keys: { [K in Kind]?: KeyCheck<K> } = {
  single: singleKey,
  multiple: multipleKey,
  categorize: categorizeKey,
  matching: matchingKey,
  numeric: numericKey,
  cloze: clozeKey,
  scenario: scenarioKey,
};

/** The key of every question is sound: it can be answered right, and in one way only. */
export const answerKeys: Rule = {
  id: 'answer-keys',
  check: ({ quizzes }) =>
    quizzes.flatMap(({ items }) => items).flatMap((item) => [...((keys[item.data.kind] as KeyCheck<Kind> | undefined)?.(item) ?? [])]),
};
