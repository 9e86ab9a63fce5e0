import type { Localized } from '../../core/locale/locale.ts';

interface PractiseWords {
  label: string;
  title: string;
  lede: string;
  how: string;
  begin: (title: string) => string;
  noScript: string;
  broken: string;
  tryAgain: string;
  lessons: string;
  tests: string;
  certificate: string;
  data: string;
}

/** What the page for practising says before it knows the learner, and to readers without script. */
export const practiseWords: Localized<PractiseWords> = {
  de: {
    label: 'Wiederholung',
    title: 'Üben',
    lede: 'Jede Frage, die Sie in einer Lektion beantwortet haben, kommt hier wieder: erst nach wenigen Tagen, dann nach Wochen, kurz bevor Sie die Antwort vergessen.',
    how: 'Zum Wiederholen gibt es noch nichts. Lesen Sie eine Lektion und beantworten Sie die Fragen an ihrem Ende; ein paar Tage später stehen sie hier.',
    begin: (title) => `Beginnen: ${title}`,
    noScript:
      'Das Wiederholen braucht JavaScript, das hier ausgeschaltet ist. Die Fragen selbst stehen mit ihren Lösungen am Ende jeder Lektion.',
    broken: 'Ihre Fragen lassen sich gerade nicht zusammenstellen. Ihr Lernstand ist davon nicht betroffen.',
    tryAgain: 'Noch einmal versuchen',
    lessons: 'Fragen nach Lektionen',
    tests: 'Tests und Bestätigung',
    certificate: 'Ein Blatt für Ihre Unterlagen',
    data: 'Ihren Lernstand sehen, sichern oder löschen',
  },
  en: {
    label: 'Review',
    title: 'Practise',
    lede: 'Every question you have answered in a lesson comes back here: after a few days at first, then after weeks, shortly before you forget the answer.',
    how: 'There is nothing to review yet. Read a lesson and answer the questions at its end; a few days later they will be here.',
    begin: (title) => `Start: ${title}`,
    noScript:
      'Reviewing needs JavaScript, which is switched off here. The questions themselves are with their solutions at the end of each lesson.',
    broken: 'Your questions cannot be put together right now. What you have learned so far is not affected.',
    tryAgain: 'Try again',
    lessons: 'Questions by lesson',
    tests: 'Tests and certificate',
    certificate: 'One sheet for your files',
    data: 'See, save or delete your learning record',
  },
};
