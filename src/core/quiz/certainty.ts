import { remembered } from './remembered.ts';

/** How sure a learner is of an answer, said before any feedback can be seen. */
export const certainties = ['sure', 'rather', 'guessed'] as const;

export type Certainty = (typeof certainties)[number];

/** Whether somebody was sure of an answer that is mostly not so. */
export function isSureButWrong({ certainty, score }: { readonly certainty?: Certainty | undefined; readonly score: number }): boolean {
  return certainty === 'sure' && score < remembered;
}
