import type { BackupFault } from '../../../../core/record/backup.ts';
import type { DataWords } from './model.ts';

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

function fault(found: BackupFault): string {
  switch (found.reason) {
    case 'empty':
      return 'The file is empty. Perhaps it was not saved completely; take another backup.';
    case 'html':
      return 'This is a web page, not a backup. A backup is called “on-course-record” followed by the date.';
    case 'zip':
      return 'This is a packed archive. Unpack it and choose the file in it that ends in “.json”.';
    case 'not-json':
      return 'The file is damaged or not a backup: its content breaks off or has another form. If you have an older backup, take that.';
    case 'too-big':
      return 'The file is larger than 20 MB. No backup of this course grows that large; check whether you chose the right file.';
    case 'too-deep':
    case 'forbidden-name':
      return 'The file contains something that no backup contains and that could do harm. Take only files that you saved yourself.';
    case 'foreign':
      return 'The file comes from another program. A backup is called “on-course-record” followed by the date.';
    case 'later':
      return 'The backup comes from a newer edition of the course. Load the new edition here first, then it can be read.';
    case 'other-course':
      return `The backup belongs to another course (“${found.course}”). Read it in there.`;
    case 'aside':
      return 'What the backup has set aside as unreadable has a form that the course does not write. Take another backup.';
    case 'entry':
      return `Entry ${found.number}${found.id ? ` (${found.id})` : ''} is damaged${found.field ? `, in the field “${found.field}”` : ''}. A backup is taken in whole or not at all; take another one.`;
  }
}

export const en: DataWords = {
  untitled: 'The titles of lessons and questions are not available just now. Your record is not affected.',
  entries,
  damaged: (count) => (count === 1 ? '1 entry is damaged and set aside' : `${count} entries are damaged and set aside`),
  fromLater: (count) =>
    count === 1 ? '1 entry comes from a newer edition of the course' : `${count} entries come from a newer edition of the course`,
  kept: {
    title: 'What is kept here',
    empty: 'Nothing yet.',
    emptyHint: 'Have you learned on another device, or has the browser tidied up? Read in a backup below.',
    count: 'Extent',
    since: (count, first) => `${count} since ${first}`,
    where: 'Place',
    keeping: {
      database: 'In this browser’s database, on this device',
      local: 'In this browser’s small storage, because its database does not answer',
      memory: 'In working memory only: this browser stores nothing here. What you do holds until you close the page.',
      declined: 'Nothing new is saved, as you have chosen',
    },
    howLong: 'For how long',
    lasting: 'Until you delete it. The browser has promised not to tidy up by itself.',
    notLasting: 'Until you delete it. If the device runs short of space, the browser may tidy up by itself.',
    evicting:
      'Safari deletes what a website stores if you do not open it for seven days. A course that you have added to the home screen is exempt. Otherwise, save a backup regularly.',
    unknown: 'Until you delete it. This browser does not say whether it tidies up by itself.',
    ask: 'Ask the browser for a promise',
    refused: 'The browser has not promised. It usually does once you use the course more often or install it. A backup always helps.',
    about: (size) => `about ${size}`,
    besides: 'Settings',
    noSettings: 'none',
    sessions: 'Session logs',
    sessionsOn: 'on the page “Session log”',
    settings: {
      path: 'Chosen path',
      theme: 'Light or dark',
      'notes-size': 'Size of the notes',
      language: 'Language',
      shortcuts: 'Search shortcut off',
      lasting: 'Browser asked for a promise',
      'look-back': 'Day of your next look back',
      saving: 'Save nothing',
    },
    set: 'Set aside',
    untouched: 'Such entries stay untouched and go into the backup.',
    save: 'Keep my record on this device',
    saveOn: 'Your answers and your reading progress are here again on your next visit.',
    saveOff: 'From now on nothing new is saved; it is forgotten when you close the page. What is here already stays until you delete it.',
    choiceNotKept: 'This choice cannot be saved here either. It holds until you close the page.',
  },
  along: {
    title: 'Take it with you',
    text: 'A backup is a single file with your learning record. Settings and session logs are not in it. The file is made on this device and goes nowhere. With it you go on learning on another device.',
    save: 'Save a backup',
    saved: (name) => `Your browser saves “${name}”, usually in the folder “Downloads”.`,
    failed: 'The backup could not be written. Reload the page and try again; your record is unchanged.',
  },
  back: {
    title: 'Read in and merge',
    text: 'A backup replaces nothing: what is missing here is added. Reading the same one in twice changes nothing.',
    choose: 'Choose a backup',
    drop: 'Or drag the file into this box.',
    reading: 'Reading the file …',
    contents: (count, first, last) => `In the file: ${count}, from ${first} to ${last}.`,
    contentsOfDay: (count, day) => `In the file: ${count} from ${day}.`,
    contentsNone: 'There is no entry in the file.',
    news: (fresh, known) =>
      `${fresh} of them ${fresh === 1 ? 'is' : 'are'} new here${known > 0 ? `, ${known} ${known === 1 ? 'is' : 'are'} here already` : ''}.`,
    noNews: 'All of it is here already. There is nothing to do.',
    setAside: (count) =>
      count === 1
        ? 'There is also 1 unreadable entry, which stays set aside.'
        : `There are also ${count} unreadable entries, which stay set aside.`,
    take: (fresh) => (fresh === 0 ? 'Take them in' : `Take in ${entries(fresh)}`),
    leave: 'Leave them out',
    close: 'Close',
    left: 'Nothing taken in. Your record is unchanged.',
    taken: (fresh) => (fresh === 0 ? 'Taken in.' : fresh === 1 ? '1 entry has been taken in.' : `${fresh} entries have been taken in.`),
    notTaken: 'Your browser is short of space or stores nothing here. Nothing was taken in, your record is unchanged.',
    declined: 'You have chosen to save nothing. Switch saving on above, then the backup can be taken in.',
    unreadable: 'The file could not be opened. Perhaps it was moved, or the drive is no longer there.',
    unchanged: 'Your record is unchanged.',
    fault,
  },
  results: {
    title: 'Results for a trainer',
    text: 'If you like, pass on how you got along with the questions, and nothing else. You see beforehand what is in the file.',
    none: 'As soon as you have answered a question there are results here.',
    asked: 'Your name in the file',
    anonymous: 'Without a name',
    named: 'With a name',
    name: 'Name',
    nameMissing: 'Write a name, or choose “Without a name”.',
    show: 'Show what is in the file',
    inFile: (questions, tests, compared, name) =>
      `In the file: ${[
        questions === 1 ? '1 question' : `${questions} questions`,
        tests > 0 && `${tests === 1 ? '1 test' : `${tests} tests`} by module${compared ? ' and how they compare' : ''}`,
      ]
        .filter(Boolean)
        .join(', ')}, name “${name}”.`,
    notInFile: 'Not in the file: what you answered or wrote, and at what time.',
    mark: (mark) =>
      `And the mark “${mark}”. It is random and says nothing about you. It is in every results file of this record, with a name or without. That way your later file counts in place of the earlier one, and whoever has both can see that they belong together. It changes when you read in a backup from a device on which you started earlier.`,
    row: (tries, first, firstDay, latest, latestDay) =>
      tries === 1
        ? `1 try, ${first} on ${firstDay}`
        : `${tries} tries, first ${first} on ${firstDay}, most recently ${latest} on ${latestDay}`,
    sureButWrong: (times) => (times === 1 ? 'sure once, and wrong' : `sure ${times} times, and wrong`),
    comparison: (questions, before, day, after, laterDay) =>
      `${questions === 1 ? '1 question' : `${questions} questions`} in both tests: ${before} on ${day}, ${after} on ${laterDay}`,
    why: 'The file is a table (CSV). It opens in Excel, Numbers and LibreOffice. Do you learn on two devices? Merge the two records first, or you count twice.',
    group: 'What a trainer reads from it',
    save: 'Save the results',
    saved: (name) => `Your browser saves “${name}”, usually in the folder “Downloads”. Only you can send it on.`,
    fileName: 'on-course-results',
  },
  reflection: {
    title: 'Looking back after 30 days',
    due: 'A month has passed. Four short questions: what has become of what you set out to do?',
    notDue: (day) => `Your next look back is on ${day}. Earlier is fine too.`,
    notBegun: 'Thirty days after your first lesson we ask you here what has become of it.',
    open: 'Look back now',
    done: 'Have you put any of it into practice in your firm?',
    outcomes: { yes: 'Yes', partly: 'Partly', no: 'Not yet' },
    visible: 'What can be seen of it?',
    hindrance: 'What stood in the way?',
    nextStep: 'Which smaller step comes next?',
    stays: 'Your answers stay on this device.',
    keep: 'Keep this look back',
    skip: 'Not this time',
    skipped: 'Fine. We will ask again in 30 days.',
    missing: 'Choose Yes, Partly or Not yet first.',
    kept: 'Kept.',
    unkept: 'Your browser did not save the look back. It holds until you close the page; save a backup.',
    declined: 'Nothing is saved, as you asked. The look back holds until you close the page.',
    before: 'Last time, your next step was:',
  },
  history: {
    title: 'Everything in detail',
    none: 'No entry yet.',
    more: (count) => `Show ${count} older`,
    shown: (shown, of) => `${shown} of ${of} entries, newest first.`,
  },
  delete: {
    title: 'Delete everything',
    text: 'After that the course knows nothing about you on this device. The offline pages stay; they are the same on every device.',
    open: 'Delete everything …',
    sure: 'Really delete everything?',
    consequence: (count) =>
      `This deletes ${count}, your reading progress and your settings, in this browser and in all open windows of the course. A backup can bring entries and reading progress back, but not the settings.`,
    sessions: 'Your session logs are deleted too. No backup holds them:',
    sessionsFirst: 'save them first on the page “Session log”',
    first: 'Save a backup first',
    confirm: 'Delete everything',
    cancel: 'Cancel',
    working: 'Deleting …',
    gone: 'Deleted. We have looked: no database, no entries and no caches with your data are left.',
    choiceStays: 'All that stays is your choice to save nothing.',
    left: (names) => `The browser has not deleted everything. Still here: ${names}.`,
    leftHelp: 'Close other windows of the course and delete again, or delete the site data in the settings of your browser.',
  },
};
