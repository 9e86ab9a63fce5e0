import type { Kind } from '../item.ts';
import type { KindRules } from '../kind-rules.ts';
import type { LocalItem } from '../local-item.ts';
import { categorizeAnswer } from './categorize/answer.ts';
import { describeCategorize } from './categorize/describe.ts';
import { gradeCategorize } from './categorize/grade.ts';
import { clozeAnswer } from './cloze/answer.ts';
import { describeCloze } from './cloze/describe.ts';
import { gradeCloze } from './cloze/grade.ts';
import { freetextAnswer } from './freetext/answer.ts';
import { describeFreetext } from './freetext/describe.ts';
import { gradeFreetext } from './freetext/grade.ts';
import { matchingAnswer } from './matching/answer.ts';
import { describeMatching } from './matching/describe.ts';
import { gradeMatching } from './matching/grade.ts';
import { multipleAnswer } from './multiple/answer.ts';
import { describeMultiple } from './multiple/describe.ts';
import { gradeMultiple } from './multiple/grade.ts';
import { numericAnswer } from './numeric/answer.ts';
import { describeNumeric } from './numeric/describe.ts';
import { gradeNumeric } from './numeric/grade.ts';
import { orderingAnswer } from './ordering/answer.ts';
import { describeOrdering } from './ordering/describe.ts';
import { gradeOrdering } from './ordering/grade.ts';
import { scenarioAnswer } from './scenario/answer.ts';
import { describeScenario } from './scenario/describe.ts';
import { gradeScenario } from './scenario/grade.ts';
import { singleAnswer } from './single/answer.ts';
import { describeSingle } from './single/describe.ts';
import { gradeSingle } from './single/grade.ts';

const rules: { readonly [K in Kind]: KindRules<K> } = {
  single: { answer: singleAnswer, grade: gradeSingle, describe: describeSingle },
  multiple: { answer: multipleAnswer, grade: gradeMultiple, describe: describeMultiple },
  categorize: { answer: categorizeAnswer, grade: gradeCategorize, describe: describeCategorize },
  matching: { answer: matchingAnswer, grade: gradeMatching, describe: describeMatching },
  ordering: { answer: orderingAnswer, grade: gradeOrdering, describe: describeOrdering },
  numeric: { answer: numericAnswer, grade: gradeNumeric, describe: describeNumeric },
  cloze: { answer: clozeAnswer, grade: gradeCloze, describe: describeCloze },
  scenario: { answer: scenarioAnswer, grade: gradeScenario, describe: describeScenario },
  freetext: { answer: freetextAnswer, grade: gradeFreetext, describe: describeFreetext },
};

/** Everything the code knows about the kind of an item. A new kind is a folder and a line here. */
export function rulesFor<K extends Kind>(item: LocalItem<K>): KindRules<K> {
  return rules[item.kind as K];
}
