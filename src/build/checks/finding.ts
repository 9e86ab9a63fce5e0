/** A spot in a file of the course; lines and columns count from 1, as editors do. */
export interface Place {
  /** Path from the course folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a rule found: what is wrong and how to mend it, each a sentence without its full stop. */
export interface Flaw extends Place {
  readonly what: string;
  readonly mend: string;
}

/** A flaw with the id of the rule that found it. */
export interface Finding extends Flaw {
  readonly rule: string;
}
