/** How sure a learner is of an answer, said before any feedback can be seen. */
export const certainties = ['sure', 'rather', 'guessed'] as const;

export type Certainty = (typeof certainties)[number];
