/** Thirds add up to a little less than they should. */
const slack = 1e-9;

/**
 * A part of the marks in whole percents, rounded down wherever it is shown or written, so that nobody reads 70 % who has not
 * reached it.
 * @param share 0 to 1
 */
export const percent = (share: number): number => Math.floor(share * 100 + slack);

/** Whether a part of the marks comes up to another one, both 0 to 1. */
export const reaches = (share: number, wanted: number): boolean => share >= wanted - slack;
