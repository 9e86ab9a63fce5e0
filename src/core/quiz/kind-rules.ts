import type { Answer } from './answer.ts';
import type { Grade, Part } from './grade.ts';
import type { Kind } from './item.ts';
import type { LocalItem } from './local-item.ts';

/** How an answer of a kind comes about; `answer.ts` in each kind's folder. */
export interface AnswerRules<K extends Kind> {
  /** The answer before the learner has done anything. */
  blank(item: LocalItem<K>, seed: number): Answer<K>;
  /** Whether the answer is complete enough to be checked. */
  isReady(item: LocalItem<K>, answer: Answer<K>): boolean;
  /** What the main button does on the way to a checkable answer: the next stage of the answer, if there is one. */
  step?(item: LocalItem<K>, answer: Answer<K>): Answer<K> | undefined;
  /** What stays when the learner tries again: the parts that were right. */
  keepRight(item: LocalItem<K>, answer: Answer<K>): Answer<K>;
  /** What the record keeps of an answer: the same in every language. Without it the answer itself. */
  keep?(item: LocalItem<K>, answer: Answer<K>): unknown;
  /** Reads an answer that was kept on the device; undefined when it does not fit the item any more. */
  read(item: LocalItem<K>, value: unknown): Answer<K> | undefined;
}

/** `grade.ts` in each kind's folder. Pure: the same answer to the same item always gets the same grade. */
export type GradeAnswer<K extends Kind> = (item: LocalItem<K>, answer: Answer<K>) => Grade;

export interface Verdict {
  readonly tone: 'ok' | 'part' | 'no';
  readonly title: string;
  readonly text: string;
}

/** One line of a written-out solution. */
export interface SolutionLine {
  readonly term: string;
  /** The judgement or the place where the term belongs. */
  readonly word?: string | undefined;
  readonly why?: string | undefined;
  /** The line says why something else is not the answer, or not the best. Paper leaves it out. */
  readonly aside?: boolean;
}

/** Choices that belong together. */
export interface ChoiceList {
  /** What is chosen for. */
  readonly term: string;
  readonly choices: readonly string[];
}

/** The words of a kind, in the item's language; `describe.ts` in each kind's folder. */
export interface Description<K extends Kind> {
  /** What is to be done, in two or three words. */
  task(item: LocalItem<K>): string;
  /** What the main button does with the answer as it stands; without it the button checks. */
  action?(item: LocalItem<K>, answer: Answer<K>): string | undefined;
  /** What has to happen before the main button can do that. */
  missing(item: LocalItem<K>, answer: Answer<K>): string;
  verdict(item: LocalItem<K>, answer: Answer<K>, grade: Grade): Verdict;
  /** How partial credit is counted, where there is any. */
  rule?(item: LocalItem<K>): string;
  /** The judgement on one part, empty where there is nothing to say. */
  part(item: LocalItem<K>, part: Part): string;
  /** Choices that controls hold back until they are opened or reached, in the order of the attempt: paper has to list them. */
  choices?(item: LocalItem<K>, seed: number): ChoiceList[];
  /** The solution with every feedback, for readers without script. */
  solution(item: LocalItem<K>): SolutionLine[];
}

export interface KindRules<K extends Kind> {
  readonly answer: AnswerRules<K>;
  readonly grade: GradeAnswer<K>;
  readonly describe: Description<K>;
}
