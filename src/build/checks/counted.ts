/** A number with its noun, in the plural where there is not exactly one. */
export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
