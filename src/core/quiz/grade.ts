/** `missed` would have been right, `rest` was rightly left alone, `partly` is a way that is good but not the best. */
export type PartState = 'right' | 'partly' | 'wrong' | 'missed' | 'rest';

/** How one part of an answer fared: an option, a card, a gap, a decision. */
export interface Part {
  readonly id: string;
  readonly state: PartState;
  /** Why, in terms of the case. */
  readonly feedback: string;
  /** What belongs here: an id of the item, or the accepted spelling of a typed gap. */
  readonly expected?: string | undefined;
  /** Counted as right although written otherwise, or with a slip of one letter. */
  readonly note?: 'spelling' | 'slip' | undefined;
  /** The belief a wrong part comes from, a code of `misconceptions.yaml`. */
  readonly misconception?: string | undefined;
}

export interface Grade {
  /** 0 to 1. */
  readonly score: number;
  readonly parts: readonly Part[];
  /** What there is to say about the answer as a whole. */
  readonly feedback: readonly string[];
}

/** The beliefs behind what went wrong, wholly or in part, each named once. */
export function misconceptionsBehind(grade: Grade): string[] {
  const codes = grade.parts.filter(({ state }) => state === 'wrong' || state === 'partly').map((part) => part.misconception);
  return [...new Set(codes)].filter((code) => code !== undefined);
}

export function countParts(grade: Grade, state: PartState): number {
  return grade.parts.filter((part) => part.state === state).length;
}

/** A grade in which every part counts the same. */
export function gradeByParts(parts: readonly Part[]): Grade {
  return { score: parts.filter((part) => part.state === 'right').length / parts.length, parts, feedback: [] };
}
