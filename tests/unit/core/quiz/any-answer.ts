import * as fc from 'fast-check';
import { examples } from '../../../../src/browser/islands/quiz/examples.ts';
import type { Answer } from '../../../../src/core/quiz/answer.ts';
import type { Kind } from '../../../../src/core/quiz/item.ts';

/** The kinds with a key that can be checked in full. */
export const closedKinds = [
  'single',
  'multiple',
  'categorize',
  'matching',
  'ordering',
  'numeric',
  'cloze',
] as const satisfies readonly Kind[];

const ids = (list: readonly { id: string }[]): string[] => list.map((each) => each.id);

function oneEach(keys: readonly string[], values: fc.Arbitrary<string>): fc.Arbitrary<Record<string, string>> {
  return fc.record(Object.fromEntries(keys.map((key) => [key, values])));
}

/** Any answer a learner could give to the example of a kind. */
export function anyAnswer(kind: Kind): fc.Arbitrary<Answer> {
  const { single, multiple, categorize, matching, ordering, cloze, freetext } = examples;
  switch (kind) {
    case 'single':
      return fc.constantFrom(...ids(single.item.options));
    case 'multiple':
      return fc.shuffledSubarray(ids(multiple.item.options));
    case 'categorize':
      return oneEach(ids(categorize.item.cards), fc.constantFrom(...ids(categorize.item.bins)));
    case 'matching':
      return oneEach(ids(matching.item.prompts), fc.constantFrom(...ids(matching.item.answers)));
    case 'ordering':
      return fc.shuffledSubarray(ids(ordering.item.steps), { minLength: ordering.item.steps.length });
    case 'numeric':
      return fc.oneof(fc.integer({ min: 1100, max: 1300 }).map(String), fc.float().map(String), fc.string());
    case 'cloze':
      return oneEach(ids(cloze.item.gaps), fc.constantFrom('gebacken', 'gekuehlt', 'gefaerbt', 'Stärke', 'staerke', 'Strke', 'Zucker'));
    case 'scenario':
      return fc.record({ path: fc.array(fc.constantFrom('heizen', 'hoffen', 'backen', 'warten'), { maxLength: 3 }) });
    case 'freetext':
      return fc.record({ text: fc.string(), open: fc.constant(true), ticked: fc.shuffledSubarray(ids(freetext.item.rubric)) });
  }
}
