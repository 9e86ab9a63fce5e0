import { evaluate } from '../../../core/case/evaluate.ts';
import type { Rule } from '../rule.ts';

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Numbers of the case have a name each, and those that follow from others are what their formula gives, rounded as they are written. */
export const caseSums: Rule = {
  id: 'case-sums',
  *check({ caseNumbers }) {
    if (!caseNumbers) return;
    const known = new Map(caseNumbers.data.numbers.map(({ id, value }) => [id, value]));
    const ids = caseNumbers.data.numbers.map(({ id }) => id);
    for (const [at, { id, value, from }] of caseNumbers.data.numbers.entries()) {
      const first = ids.indexOf(id);
      if (first < at)
        yield {
          ...caseNumbers.at('numbers', at, 'id'),
          what: `"${id}" names another number already in line ${caseNumbers.at('numbers', first, 'id').line}`,
          mend: 'Use that one if it counts the same, or give this one another name',
        };
      if (from === undefined) continue;
      const place = caseNumbers.at('numbers', at, 'from');
      const result = resultOf(from, known);
      if (typeof result === 'string') {
        yield { ...place, what: `The formula of "${id}" cannot be computed`, mend: result.replace(/\.$/, '') };
      } else if (result.toFixed(decimalsOf(value)) !== value.toFixed(decimalsOf(value))) {
        yield {
          ...place,
          what: `"${id}" is given as ${value}, and ${from} makes ${Number(result.toFixed(decimalsOf(value) + 2))}`,
          mend: 'Correct the value and every text that states it, or the formula',
        };
      }
    }
  },
};

/** The value of the formula, or what is wrong with it. */
function resultOf(formula: string, known: ReadonlyMap<string, number>): number | string {
  try {
    return evaluate(formula, known);
  } catch (error) {
    return (error as Error).message;
  }
}
