/** What the search finds, in the order in which results are shown. */
export const kinds = ['lesson', 'term', 'module', 'page'] as const;

export type FindableKind = (typeof kinds)[number];
