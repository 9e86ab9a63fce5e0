import { languageTags } from '../../../../core/locale/language-tag.ts';
import type { TestWords } from './model.ts';

const list = new Intl.ListFormat(languageTags.en);

export const en = {
  begin: 'Begin the test',
  beginAgain: 'Take the test again',
  againHint: 'Questions you have answered today come back tomorrow at the earliest, as long as there are others.',
  underWay: (day, done, total) => `Begun on ${day}, ${done} of ${total} questions answered.`,
  goOn: 'Go on',
  discard: 'Discard',
  discardSure: 'Really discard this attempt? It will get no result.',
  discardYes: 'Yes, discard',
  discardNo: 'No, keep it',
  unsaved: 'Nothing is stored here: the test holds until you close the page.',
  loading: 'The questions are coming.',
  failed: 'The questions did not arrive. The answers you have given are still on this device.',
  again: 'Try again',
  lost: (count) =>
    count === 1
      ? 'One question is no longer in the course. It does not count.'
      : `${count} questions are no longer in the course. They do not count.`,
  line: (done, total) => `So far: ${done} of ${total} questions answered`,
  place: (number, total) => `Question ${number} of ${total}`,
  answered: (number) => `Question ${number}, answered`,
  open: (number) => `Question ${number}, open`,
  toHandIn: 'Hand in',
  back: 'Previous question',
  pause: 'Take a break',
  clear: 'Decide afresh',
  rewritten: 'This question has been revised since you answered it. See whether your answer still holds.',
  ready: 'Ready?',
  allAnswered: (total) =>
    total === 1 ? 'The question is answered.' : `All ${total} questions are answered. You can still change any of them.`,
  stillOpen: (count) =>
    count === 1
      ? 'One question is still open. If it stays open, it counts as not right.'
      : `${count} questions are still open. What stays open counts as not right.`,
  toOpen: (number) => `Go to open question ${number}`,
  handIn: 'Hand in the test',
  handInAnyway: 'Hand in as it is',
  ofMarks: 'of the marks',
  on: (day) => `Handed in on ${day}`,
  passed: 'Passed',
  passedText: (share, floor) => (floor === undefined ? `It took ${share}%.` : `It took ${share}% in all and ${floor}% in each module.`),
  notYet: 'Not passed yet',
  notYetShare: (share) => `It takes ${share}% in all. What is missing is shown below, with the lesson that helps.`,
  notYetFloor: (titles, floor) =>
    `Overall it is enough. In ${list.format(titles.map((title) => `“${title}”`))} it is less than ${floor}%: a second look is worth it there.`,
  placed: 'Where you start',
  placedText: 'This is not a grade but where you stand before the course. Below you see where reading will help most.',
  module: (number, title) => `Module ${number}: ${title}`,
  percent: (share) => `${share}%`,
  state: { ok: 'right', part: 'partly right', no: 'not right', none: 'not answered' },
  question: (number, state) => `Question ${number}: ${state}`,
  detail: 'In detail',
  reread: (sheet, title) => `Read again in ${sheet} ${title}`,
  sure: 'Sure, and still not right',
  sureText: 'Reading again helps most here: you were sure, but it is not so.',
  gain: 'What you have gained',
  gainText: (pairs, before, after) =>
    pairs === 1
      ? `One question had a sister in the placement test: ${before}% then, ${after}% now.`
      : `${pairs} questions had a sister in the placement test: ${before}% then, ${after}% now.`,
  gainShare: (gain) =>
    gain >= 0
      ? `Of what was missing then, you have gained ${gain}%.`
      : 'Today it was less than then. That happens, and it does not mean that you know less.',
  gainCaveat: (pairs) =>
    `Take the number as a rough guide: for a single person and ${pairs === 1 ? 'one question' : `${pairs} questions`} it varies a lot. The day and chance play a part in it.`,
  all: 'All questions with reasons',
  changed: 'This question has been revised since. What counts is what you answered then.',
  unreadable: 'Your answer does not fit the present version of the question.',
  onward: 'What comes next',
  startWith: 'Begin with',
  readOn: 'Read again',
  toCertificate: 'To the certificate',
  allHolds: 'You know all of it. A second round in a few weeks shows what has stuck.',
  repeat:
    'You can take the test again at any time. Questions you have answered today come back tomorrow at the earliest, as long as there are others.',
  leave: 'Back to the start',
  earlier: 'Earlier results',
  otherResults: 'Other results',
  show: (day) => `Result of ${day}`,
} as const satisfies TestWords;
