/** The sea mark for a score. */
export const toneOf = (score: number): 'ok' | 'part' | 'no' => (score === 1 ? 'ok' : score > 0 ? 'part' : 'no');
