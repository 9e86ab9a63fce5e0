import type { Part } from '../../grade.ts';
import type { GradeAnswer } from '../../kind-rules.ts';

/**
 * The indexes that form the longest rising run of a list of different numbers, gaps allowed. Of runs equally long, the
 * one with more numbers at their own index.
 */
function longestRisingRun(numbers: readonly number[]): readonly number[] {
  // Seven steps are the most an item has, so what stands in its own place never outweighs a longer run.
  const weigh = (run: readonly number[]) => run.reduce((sum, at) => sum + (numbers[at] === at ? 1.01 : 1), 0);
  const heavier = (one: readonly number[], other: readonly number[]) => (weigh(other) > weigh(one) ? other : one);
  const runs: (readonly number[])[] = [];
  for (const [at, number] of numbers.entries()) {
    runs.push([...runs.filter((run) => numbers[run.at(-1)!]! < number).reduce(heavier, []), at]);
  }
  return runs.reduce(heavier, []);
}

/**
 * The longest run of steps whose order is right counts; the others would have to be moved. One step in the wrong place
 * thus costs one step, wherever it stands, and the reversed order earns nothing.
 */
export const gradeOrdering: GradeAnswer<'ordering'> = (item, answer) => {
  const places = answer.map((id) => item.steps.findIndex((step) => step.id === id));
  const run = longestRisingRun(places);
  // A single step is no run: it is right where it stands in its own place, as the middle one of a reversed order does.
  const inOrder = run.length > 1 ? run : run.filter((at) => places[at] === at);
  const parts = places.map((place, at): Part => {
    const { id, feedback, misconception } = item.steps[place]!;
    return { id, state: inOrder.includes(at) ? 'right' : 'wrong', feedback, misconception };
  });
  return { score: (run.length - 1) / (item.steps.length - 1), parts, feedback: [] };
};
