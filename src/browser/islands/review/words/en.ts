import type { When } from '../when.ts';
import type { ReviewWords } from './model.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const spell = (count: number): string => numbers[count] ?? `${count}`;
const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);
const named = (when: When): string => ('name' in when ? when.name : when.kind);
const on = (when: When): string => ('name' in when ? `on ${when.name}` : when.kind);
const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const en = {
  label: 'Review',
  due: (count) => (count === 1 ? '1 question is due today' : `${count} questions are due today`),
  nothingDue: 'Nothing is due today',
  postponed: 'Put off until tomorrow',
  minutes: (minutes) => `About ${minutes === 1 ? 'a minute' : `${spell(minutes)} minutes`}.`,
  someFirst: (count, minutes) =>
    `First the ${spell(count)} most likely to fade: about ${minutes === 1 ? 'a minute' : `${spell(minutes)} minutes`}.`,
  restUntil: (when) => `If everything holds, nothing else is due until ${named(when)}.`,
  nextOn: (when, count) => `${start(on(when))} ${count === 1 ? '1 question comes' : `${count} questions come`} back.`,
  waiting: (count) => (count === 1 ? '1 question waits until then.' : `${count} questions wait until then.`),
  begin: 'Review now',
  beginAnyway: 'Review now after all',
  postpone: 'Put off until tomorrow',

  forecast: 'The next 14 days',
  perDay: 'Questions per day',
  today: 'today',
  onDay: (day, count) => `${day}: ${questions(count)}`,

  depth: 'How deep it has sunk in',
  depthLead:
    'Every number is a question. It says how many days lie between two answers: the deeper the water, the longer the pause. A right answer takes the question further out, a wrong one back towards the coast.',
  zone: { flats: 'Shallows', coast: 'Coastal water', deep: 'Deep water', high: 'Open sea' },
  pauseOf: (from, to) => (to === Infinity ? `over ${from - 1} days` : `${from} to ${to} days`),
  zoneColumns: ['Zone', 'Pause', 'Questions'],
  questions,
  dueMark: 'Circled: due today',
  depthInWords: (count, zones) => `${questions(count)}: ${zones}.`,
  zoneInWords: (zone, pause, count) => `${count} in ${zone} (${pause})`,

  wobbling: 'What still wobbles',
  allFirm: 'Everything was right last time.',
  sure: 'Sure, but not right',
  sureLead: 'You were sure of these. That is just what makes a second look worth it.',
  shaky: 'Unsteady lately',
  more: (count) => `${count === 1 ? 'One' : count} more`,
  saidOn: (day) => `Answered on ${day}.`,
  reread: (sheet) => `Reread lesson ${sheet}`,
  changed: 'This question has been revised since.',
  lastAnswers: (answers) => `Last answers: ${answers.join(', ')}`,
  state: { ok: 'right', part: 'partly right', no: 'not right' },
  on,

  standing: 'What is secure',
  standingLead: 'A lesson is secure when each of its questions can bear a pause of three weeks.',
  module: (number, title) => `${number} ${title}`,
  lessonStanding: ({ items, secure, shaky, open }) =>
    [secure === items ? 'secure' : `${secure} of ${items} secure`, shaky > 0 && `${shaky} shaky`, open > 0 && `${open} still open`]
      .filter(Boolean)
      .join(', '),

  reminder: 'Reminder',
  reminderText: (when) => `An entry for your calendar, ${on(when)} at nine. It is made on this device; nothing is sent.`,
  reminderSave: 'Save calendar entry',
  reminderFile: 'on-course-review.ics',
  reminderTitle: (course) => `${course}: review your questions`,
  reminderNote: 'A few minutes will do. The page “Practise” shows what is due.',

  keeping: {
    database: 'What you have learned is kept in this browser only, on this device.',
    local: 'What you have learned is kept in this browser only. Its database is blocked, so it is in the page’s small storage.',
    memory: 'Your browser stores nothing here. What you answer now holds until you close the page.',
    declined: 'You have chosen to save nothing. What you answer now holds until you close the page.',
  },
  nothingElse: 'No streaks, no points, no emails.',

  loading: 'The questions are on their way.',
  progress: (number, total) => `${number} of ${total}`,
  progressLabel: 'Progress of the review',
  enough: 'Enough for now',
  next: 'Next question',
  finish: 'To the overview',
  cannotLoad: 'The questions cannot be loaded right now. With a network it will work again; what you have learned so far is not affected.',
  someMissing: (count) =>
    count === 1
      ? 'One question could not be loaded and will come back later.'
      : `${start(spell(count))} questions could not be loaded and will come back later.`,
  tryAgain: 'Try again',
  back: 'Back to the overview',
  unsaved: 'Your browser stores nothing here. Your answers hold until you close the page.',

  done: 'Reviewed for today',
  doneSome: 'A good part done',
  comesBack: 'This is when each question comes back:',
  inDays: (days) => (days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  goOn: (count) => (count === 1 ? '1 more question' : `${count} more questions`),
} as const satisfies ReviewWords;
