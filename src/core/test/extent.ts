import type { Catalogue } from '../course/catalogue.ts';
import { testMinutes } from '../course/reading-time.ts';
import { drawTest, type Reach } from './draw.ts';
import type { Test } from './test.ts';

/** How much a test asks of anybody. That does not depend on the learner; what is asked does. */
export interface Extent {
  readonly reach: Reach;
  /** Whole minutes. */
  readonly minutes: number;
}

/** How far a test reaches today and how long it takes, as somebody finds it who has answered nothing yet. */
export function extentOf(test: Test, catalogue: Catalogue): Extent {
  const { items, reach } = drawTest(test, { catalogue, statements: [], seed: 0, today: '', calendar: { dayOf: () => '' } });
  const kinds = catalogue.items.filter(({ id }) => items.includes(id)).map(({ kind }) => kind);
  return { reach, minutes: testMinutes(kinds) };
}
