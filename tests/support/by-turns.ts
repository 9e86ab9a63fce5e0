/** Languages and themes by turns: a fault of one shows in its turn, and four times the work finds no more. */
export const byTurns = [
  ['de', 'light'],
  ['en', 'dark'],
] as const;
