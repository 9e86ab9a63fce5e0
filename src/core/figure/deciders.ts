/** The most territories of the matrix one person can decide on before the others wait for them, a rule of thumb of the course. */
const mostForOne = 4;

/**
 * Checks a matrix of territories, given as who decides in each row: rows with several deciders or none, and people who
 * decide in more than four. Each counts as one rule break.
 */
export function checkDeciders<Person extends string>(
  rows: readonly (readonly Person[])[],
): {
  readonly breaks: number;
  readonly overloaded: readonly Person[];
  readonly decidesIn: (person: Person) => number;
} {
  const decidesIn = (person: Person): number => rows.filter((deciders) => deciders.includes(person)).length;
  const overloaded = [...new Set(rows.flat())].filter((person) => decidesIn(person) > mostForOne);
  const unsettled = rows.filter(({ length }) => length !== 1);
  return { breaks: unsettled.length + overloaded.length, overloaded, decidesIn };
}
