import type { Kind } from './item.ts';

export interface ScenarioAnswer {
  /** Ids of the choices made, in order. */
  readonly path: readonly string[];
  /** The choice marked but not yet made. */
  readonly pick?: string | undefined;
  /** The consequence of the last choice is on show; the next point has not been opened. */
  readonly paused?: boolean | undefined;
}

export interface FreetextAnswer {
  readonly text: string;
  /** Whether the points to compare with have been opened. */
  readonly open: boolean;
  /** Ids of the points the learner finds in the own text. */
  readonly ticked: readonly string[];
}

interface Answers {
  /** The id of the option picked; empty while none is. */
  single: string;
  /** The ids of the options picked, in any order. */
  multiple: readonly string[];
  /** The bin chosen for each card, by their ids. */
  categorize: Readonly<Record<string, string>>;
  /** The answer chosen for each prompt, by their ids. */
  matching: Readonly<Record<string, string>>;
  /** The ids of all steps in the order given. */
  ordering: readonly string[];
  /** The number as it was typed. */
  numeric: string;
  /** For each gap, by its id, the id of the option chosen or the word typed. */
  cloze: Readonly<Record<string, string>>;
  scenario: ScenarioAnswer;
  freetext: FreetextAnswer;
}

/** What a learner gives to an item of the kind. Plain JSON, so that the record can keep it. */
export type Answer<K extends Kind = Kind> = Answers[K];
