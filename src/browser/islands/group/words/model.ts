import type { ResultsFault } from '../../../../core/cohort/results-fault.ts';

/** Everything the page for groups says once its script is there. Percents come written out, with their sign. */
export interface GroupWords {
  readonly choose: string;
  readonly drop: string;
  readonly reading: string;
  /** How many files there are now, and in how many of them something is skipped. */
  readonly read: (files: number, skipped: number) => string;
  readonly removed: (file: string) => string;
  readonly forgotten: string;
  readonly files: string;
  readonly countedFiles: (count: number) => string;
  readonly remove: string;
  readonly removeFile: (file: string) => string;
  readonly forget: string;
  readonly nameless: string;
  readonly counted: (who: string, questions: number) => string;
  /** `instead` names the file that counts; `again` where it is the same name. */
  readonly same: (who: string, instead: string, again: boolean) => string;
  readonly earlier: (who: string, instead: string, again: boolean) => string;
  readonly fault: (fault: ResultsFault) => string;
  readonly people: (count: number, named: number) => string;
  /** Questions answered that the course no longer has. */
  readonly gone: (questions: number) => string;
  readonly small: string;
  readonly outOf: (count: number, of: number) => string;

  readonly next: string;
  readonly nextText: (people: number) => string;
  readonly nothingNext: string;
  readonly nextSlips: string;
  readonly slip: (sure: number, of: number, still: number) => string;
  readonly askSlips: string;
  readonly nextLowest: string;
  readonly knowIt: (count: number, of: number) => string;
  readonly askLowest: string;
  readonly print: string;

  readonly known: string;
  readonly knownMeans: (share: string) => string;
  readonly order: string;
  readonly orders: Readonly<Record<'lowest' | 'course', string>>;
  readonly legend: string;
  readonly objective: string;
  readonly first: string;
  readonly latest: string;
  readonly more: (count: number) => string;

  readonly sureButWrong: string;
  readonly sureButWrongMeans: string;
  readonly noSlips: string;
  readonly slipsCaption: string;
  readonly question: string;
  readonly sure: string;
  readonly still: string;
  readonly moreQuestions: (count: number) => string;

  readonly gain: string;
  readonly noTests: string;
  readonly noneBoth: string;
  readonly overall: (people: number, before: string, after: string) => string;
  readonly won: (share: string, isLoss: boolean) => string;
  readonly gainCaption: string;
  readonly module: string;
  readonly placement: string;
  readonly final: string;
  readonly both: string;
  readonly fromTo: (before: string, after: string) => string;
  /** In brackets, how many people a number rests on. */
  readonly n: (people: number) => string;
  readonly none: string;
  readonly gainCaveat: string;
}
