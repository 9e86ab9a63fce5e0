/** What the options of a question are called in the room: A, B, C … */
export const letterAt = (at: number): string => 'ABCDEFGH'[at]!;
