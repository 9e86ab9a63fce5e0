import type { BackupFault } from '../../../../core/record/backup.ts';
import type { Keeping } from '../../../stores/load-record.ts';

/** Everything the page "My data" says besides what the record itself tells. */
export interface DataWords {
  readonly entries: (count: number) => string;
  readonly damaged: (count: number) => string;
  readonly fromLater: (count: number) => string;
  readonly untitled: string;
  readonly kept: {
    readonly title: string;
    readonly empty: string;
    readonly emptyHint: string;
    readonly count: string;
    readonly since: (count: string, first: string) => string;
    readonly where: string;
    readonly keeping: Readonly<Record<Keeping, string>>;
    readonly howLong: string;
    readonly lasting: string;
    readonly notLasting: string;
    readonly evicting: string;
    readonly unknown: string;
    readonly ask: string;
    readonly refused: string;
    /** Written out, with its unit. */
    readonly about: (size: string) => string;
    readonly besides: string;
    readonly noSettings: string;
    readonly sessions: string;
    /** The link to the page of session logs. */
    readonly sessionsOn: string;
    /** By the end of the key on the device. */
    readonly settings: Readonly<Record<string, string>>;
    readonly set: string;
    readonly untouched: string;
    readonly save: string;
    readonly saveOn: string;
    readonly saveOff: string;
    readonly choiceNotKept: string;
  };
  readonly along: {
    readonly title: string;
    readonly text: string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly failed: string;
  };
  readonly back: {
    readonly title: string;
    readonly text: string;
    readonly choose: string;
    readonly drop: string;
    readonly reading: string;
    readonly contents: (count: string, first: string, last: string) => string;
    readonly contentsOfDay: (count: string, day: string) => string;
    readonly contentsNone: string;
    readonly news: (fresh: number, known: number) => string;
    readonly noNews: string;
    readonly setAside: (count: number) => string;
    readonly take: (fresh: number) => string;
    readonly leave: string;
    readonly close: string;
    readonly left: string;
    readonly taken: (fresh: number) => string;
    readonly notTaken: string;
    readonly declined: string;
    readonly unreadable: string;
    readonly unchanged: string;
    readonly fault: (fault: BackupFault) => string;
  };
  readonly results: {
    readonly title: string;
    readonly text: string;
    readonly none: string;
    readonly asked: string;
    readonly anonymous: string;
    readonly named: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly show: string;
    readonly inFile: (questions: number, tests: number, compared: boolean, name: string) => string;
    readonly notInFile: string;
    /** What the mark in the file is for. */
    readonly mark: (mark: string) => string;
    readonly row: (tries: number, first: string, firstDay: string, latest: string, latestDay: string) => string;
    readonly sureButWrong: (times: number) => string;
    readonly comparison: (questions: number, before: string, day: string, after: string, laterDay: string) => string;
    readonly why: string;
    /** The link to the page for trainers. */
    readonly group: string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly fileName: string;
  };
  readonly reflection: {
    readonly title: string;
    readonly due: string;
    readonly notDue: (day: string) => string;
    readonly notBegun: string;
    readonly open: string;
    readonly done: string;
    readonly outcomes: Readonly<Record<'yes' | 'partly' | 'no', string>>;
    readonly visible: string;
    readonly hindrance: string;
    readonly nextStep: string;
    readonly stays: string;
    readonly keep: string;
    readonly skip: string;
    readonly skipped: string;
    readonly missing: string;
    readonly kept: string;
    readonly unkept: string;
    readonly declined: string;
    readonly before: string;
  };
  readonly history: {
    readonly title: string;
    readonly none: string;
    readonly more: (count: number) => string;
    readonly shown: (shown: number, of: number) => string;
  };
  readonly delete: {
    readonly title: string;
    readonly text: string;
    readonly open: string;
    readonly sure: string;
    readonly consequence: (entries: string) => string;
    /** That session logs go too; the link to their page follows. */
    readonly sessions: string;
    readonly sessionsFirst: string;
    readonly first: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly working: string;
    readonly gone: string;
    readonly choiceStays: string;
    readonly left: (names: string) => string;
    readonly leftHelp: string;
  };
}
