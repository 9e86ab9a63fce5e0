/** The least score, 0 to 1, of what was remembered; an answer below it was mostly wrong. */
export const remembered = 0.5;
