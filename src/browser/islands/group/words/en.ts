import type { ResultsFault } from '../../../../core/cohort/results-fault.ts';
import type { GroupWords } from './model.ts';

const saveAgain = 'Ask the person to save their results once more under “My data”.';
const aside = 'Skipped:';

function reasonFor(fault: ResultsFault): string {
  switch (fault.reason) {
    case 'unreadable':
      return 'The file could not be opened. Perhaps it was moved, or the drive is no longer there.';
    case 'too-big':
      return 'The file is larger than 4 MB. No results file grows that large; check whether it is the right one.';
    case 'empty':
      return `There are no results in the file. ${saveAgain}`;
    case 'backup':
      return 'This is a full backup. It also holds what the person answered and wrote, and is not read here. Delete the file and ask for the results without answers: “My data”, “Pass on results”.';
    case 'archive':
      return 'This is a workbook or a packed archive. Open the file and save the table as CSV.';
    case 'html':
      return 'This is a web page. A results file is called “on-course-results” followed by the date.';
    case 'foreign':
      return 'This is not a results file of this course. Those are called “on-course-results” or “auf-kurs-ergebnisse”, followed by the date.';
    case 'later':
      return 'The file comes from a newer edition of the course. Load the new edition here first, then it can be read.';
    case 'two-exports':
      return 'Two exports of the same person are mixed up in the file. Read the two files in one by one.';
    case 'other-course':
      return `The results belong to another course (“${fault.course}”).`;
    case 'columns':
      return fault.missing.length > 3
        ? `The file comes from an earlier edition of the course and holds too little. ${saveAgain}`
        : `The column “${fault.missing.join('”, “')}” is missing from the table. Take the file as it was saved.`;
    case 'cut-off':
      return fault.rows
        ? `The file is not complete: ${fault.rows.there} of ${fault.rows.said} rows are there. ${saveAgain}`
        : `The file breaks off in the middle of a row. ${saveAgain}`;
    case 'row':
      return `Row ${fault.line} has something under “${fault.column}” that does not belong there. Take the file as it was saved.`;
  }
}

export const en: GroupWords = {
  choose: 'Choose results files',
  drop: 'You can take several at once. Or drag the files into this box.',
  reading: 'Reading the files …',
  read: (files, skipped) =>
    `${files === 1 ? '1 file' : `${files} files`} read${skipped === 0 ? '.' : `, ${skipped} of them skipped in whole or in part.`}`,
  removed: (file) => `“${file}” has been removed.`,
  forgotten: 'Everything is forgotten. The files themselves are still where they were.',
  files: 'Files read',
  countedFiles: (count) => (count === 1 ? '1 file counts' : `${count} files count`),
  remove: 'Remove',
  removeFile: (file) => `Remove “${file}”`,
  forget: 'Forget all',
  nameless: 'No name',
  counted: (who, questions) => `${who}: ${questions === 1 ? '1 question' : `${questions} questions`}`,
  same: (who, instead, again) =>
    `${aside} ${who}. The same results ${again ? 'have been read already' : `are in “${instead}”`} and count only once.`,
  earlier: (who, instead, again) =>
    `${aside} ${who}. This is an earlier export; the later one ${again ? 'of the same file name' : `in “${instead}”`} counts.`,
  fault: (fault) => `${aside} ${reasonFor(fault)}`,
  people: (count, named) => {
    if (count === 1) return named === 1 ? 'One person counted, with a name.' : 'One person counted, without a name.';
    if (named === 0) return `${count} people counted, all without names.`;
    return named === count
      ? `${count} people counted, all with names.`
      : `${count} people counted: ${named} with a name, ${count - named} without.`;
  },
  gone: (questions) =>
    questions === 1
      ? 'The course no longer has one of the questions. It does not count.'
      : `The course no longer has ${questions} of the questions. They do not count.`,
  small: 'In a group this small, single people can be recognised even without names. Do not put these numbers on the wall.',
  outOf: (count, of) => `${count} of ${of}`,

  next: 'For the next session',
  nextText: (people) =>
    `What is worth talking about, from the results of ${people === 1 ? 'one person' : `${people} people`}. It bears no names.`,
  nothingNext: 'Nothing stands out: everybody knows what they were asked, and nobody was sure and wrong.',
  nextSlips: 'Sure but wrong',
  slip: (sure, of, still) =>
    `${sure} of ${of} ${sure === 1 ? 'was' : 'were'} sure and wrong${still === 0 ? '. It has been cleared up since.' : `, ${still} still ${still === 1 ? 'is' : 'are'}.`}`,
  askSlips: 'Ask: “What speaks for the other answer?” Then vote once more.',
  nextLowest: 'What fewest know',
  knowIt: (count, of) => `${count} of ${of} ${count === 1 ? 'knows' : 'know'} it.`,
  askLowest: 'Let people find an example from their own firm in pairs, then read up on it together.',
  print: 'Print this sheet',

  known: 'What the group knows',
  knownMeans: (share) =>
    `People are counted. Someone counts as knowing an objective with at least ${share} of the marks on average over its questions: at first by the first answer, now by the latest. The placement test counts towards the start, the final test towards the end. Those who have answered no question on it are left out.`,
  order: 'Order',
  orders: { lowest: 'Least known first', course: 'By module' },
  legend: 'The bar shows how many know it now, the stroke how many knew it at first.',
  objective: 'Objective and lesson',
  first: 'At first',
  latest: 'Now',
  more: (count) => (count === 1 ? 'Show one more' : `Show ${count} more`),

  sureButWrong: 'Sure but wrong',
  sureButWrongMeans:
    'Nobody looks up what they believe they know. These questions are worth a conversation; the link leads to the place that clears them up.',
  noSlips: 'Nobody was sure and wrong. The course asks how sure people are in tests and when they practise.',
  slipsCaption: 'The most frequent first.',
  question: 'Question and lesson',
  sure: 'Sure and wrong',
  still: 'Of these still wrong',
  moreQuestions: (count) => (count === 1 ? 'Show one more' : `Show ${count} more`),

  gain: 'From the placement test to the final test',
  noTests: 'There is no test in these files that has been handed in.',
  noneBoth: 'Nobody has handed in both tests yet. The comparison appears here as soon as one person has.',
  overall: (people, before, after) =>
    people === 1
      ? `One person has done both tests: first ${before} of the marks, then ${after}.`
      : `${people} people have done both tests: on average first ${before} of the marks, then ${after}.`,
  won: (share, isLoss) =>
    isLoss ? 'That is less than at the start. In small groups this happens by chance.' : `Of what was missing, ${share} has been gained.`,
  gainCaption: 'Average marks, with the number of people in brackets. The comparison counts only questions asked in both tests.',
  module: 'Module',
  placement: 'Placement',
  final: 'Final test',
  both: 'Those with both',
  fromTo: (before, after) => `from ${before} to ${after}`,
  n: (people) => `(${people})`,
  none: 'none yet',
  gainCaveat: 'Each module has only a question or two. Take single rows as a reason to ask, and the line over all modules as the result.',
};
