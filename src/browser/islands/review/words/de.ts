import type { Keeping } from '../../../stores/load-record.ts';
import type { When } from '../when.ts';

const numbers = ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const spell = (count: number): string => numbers[count] ?? `${count}`;
const questions = (count: number): string => (count === 1 ? '1 Frage' : `${count} Fragen`);
const comes = (count: number): string => (count === 1 ? 'kommt 1 Frage' : `kommen ${count} Fragen`);

const on = (when: When): string =>
  ({ today: 'heute', tomorrow: 'morgen', weekday: 'am ', date: 'am ' })[when.kind] + ('name' in when ? when.name : '');
const until = (when: When): string =>
  ({ today: 'heute', tomorrow: 'morgen', weekday: '', date: 'zum ' })[when.kind] + ('name' in when ? when.name : '');
const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the review says beyond its questions. */
export const de = {
  label: 'Wiederholung',
  due: (count: number) => (count === 1 ? 'Heute ist 1 Frage fällig' : `Heute sind ${count} Fragen fällig`),
  nothingDue: 'Heute ist nichts fällig',
  postponed: 'Auf morgen verschoben',
  minutes: (minutes: number) => `Etwa ${minutes === 1 ? 'eine Minute' : `${spell(minutes)} Minuten`}.`,
  someFirst: (count: number, minutes: number) =>
    `Zuerst die ${spell(count)}, die am ehesten verblassen: etwa ${minutes === 1 ? 'eine Minute' : `${spell(minutes)} Minuten`}.`,
  restUntil: (when: When) => `Wenn alles sitzt, haben Sie danach bis ${until(when)} Ruhe.`,
  nextOn: (when: When, count: number) => `${start(on(when))} ${comes(count)} wieder.`,
  waiting: (count: number) => (count === 1 ? '1 Frage wartet bis dahin.' : `${count} Fragen warten bis dahin.`),
  begin: 'Jetzt wiederholen',
  beginAnyway: 'Doch jetzt wiederholen',
  postpone: 'Auf morgen verschieben',

  forecast: 'Die nächsten 14 Tage',
  perDay: 'Fragen pro Tag',
  today: 'heute',
  onDay: (day: string, count: number) => `${day}: ${questions(count)}`,

  depth: 'Wie tief es sitzt',
  depthLead:
    'Jede Zahl ist eine Frage. Sie sagt, wie viele Tage zwischen zwei Antworten liegen: je tiefer das Wasser, desto länger die Pause. Eine richtige Antwort bringt die Frage hinaus, eine falsche zurück Richtung Küste.',
  zone: { flats: 'Flachzone', coast: 'Küstenwasser', deep: 'Tiefes Wasser', high: 'Hohe See' },
  pauseOf: (from: number, to: number) => (to === Infinity ? `über ${from - 1} Tage` : `${from} bis ${to} Tage`),
  zoneColumns: ['Zone', 'Pause', 'Fragen'],
  questions,
  dueMark: 'Im Kreis: heute fällig',
  depthInWords: (count: number, zones: string) => `${questions(count)}: ${zones}.`,
  zoneInWords: (zone: string, pause: string, count: number) => `${count} in ${zone} (${pause})`,

  wobbling: 'Was noch wackelt',
  allFirm: 'Zuletzt war alles richtig.',
  sure: 'Sicher, aber nicht richtig',
  sureLead: 'Hier waren Sie sich sicher. Gerade das lohnt einen zweiten Blick.',
  shaky: 'Zuletzt unsicher',
  more: (count: number) => `${spell(count) === 'eine' ? 'Eine' : count} weitere`,
  saidOn: (day: string) => `Beantwortet am ${day}.`,
  reread: (sheet: string) => `Lektion ${sheet} nachlesen`,
  changed: 'Diese Frage wurde inzwischen überarbeitet.',
  lastAnswers: (answers: readonly string[]) => `Letzte Antworten: ${answers.join(', ')}`,
  state: { ok: 'richtig', part: 'teilweise richtig', no: 'nicht richtig' },
  on,

  standing: 'Was sitzt',
  standingLead: 'Eine Lektion sitzt, wenn jede ihrer Fragen drei Wochen Pause verträgt.',
  module: (number: number, title: string) => `${number} ${title}`,
  lessonStanding: ({ items, secure, shaky, open }: { items: number; secure: number; shaky: number; open: number }) =>
    [
      secure === items ? 'sitzt' : `${secure} von ${items} ${secure === 1 ? 'sitzt' : 'sitzen'}`,
      shaky > 0 && (shaky === 1 ? '1 wackelt' : `${shaky} wackeln`),
      open > 0 && `${open} noch offen`,
    ]
      .filter(Boolean)
      .join(', '),

  reminder: 'Erinnerung',
  reminderText: (when: When) => `Ein Eintrag für Ihren Kalender, ${on(when)} um neun. Er entsteht auf diesem Gerät, es geht nichts hinaus.`,
  reminderSave: 'Kalendereintrag speichern',
  reminderFile: 'auf-kurs-wiederholen.ics',
  reminderTitle: (course: string) => `${course}: Fragen wiederholen`,
  reminderNote: 'Ein paar Minuten genügen. Auf der Seite „Üben“ steht, was fällig ist.',

  keeping: {
    database: 'Ihr Lernstand liegt nur in diesem Browser, auf diesem Gerät.',
    local: 'Ihr Lernstand liegt nur in diesem Browser. Seine Datenbank ist gesperrt, deshalb steht er im kleinen Speicher der Seite.',
    memory: 'Ihr Browser speichert hier nichts. Was Sie jetzt beantworten, gilt, bis Sie die Seite schließen.',
    declined: 'Sie haben gewählt, dass nichts gespeichert wird. Was Sie jetzt beantworten, gilt, bis Sie die Seite schließen.',
  } as Record<Keeping, string>,
  nothingElse: 'Keine Serien, keine Punkte, keine Mails.',

  loading: 'Die Fragen werden geholt.',
  progress: (number: number, total: number) => `${number} von ${total}`,
  progressLabel: 'Stand der Wiederholung',
  enough: 'Für jetzt genug',
  next: 'Nächste Frage',
  finish: 'Zum Überblick',
  cannotLoad: 'Die Fragen lassen sich gerade nicht laden. Mit Netz geht es wieder; Ihr Lernstand ist davon nicht betroffen.',
  someMissing: (count: number) =>
    count === 1
      ? 'Eine Frage ließ sich nicht laden und kommt später wieder.'
      : `${start(spell(count))} Fragen ließen sich nicht laden und kommen später wieder.`,
  tryAgain: 'Noch einmal versuchen',
  back: 'Zurück zur Übersicht',
  unsaved: 'Ihr Browser speichert hier nichts. Ihre Antworten gelten, bis Sie die Seite schließen.',

  done: 'Für heute wiederholt',
  doneSome: 'Ein Stück geschafft',
  comesBack: 'So kommt jede Frage wieder:',
  inDays: (days: number) => (days <= 0 ? 'heute' : days === 1 ? 'morgen' : `in ${days} Tagen`),
  goOn: (count: number) => (count === 1 ? 'Noch 1 Frage' : `Noch ${count} Fragen`),
} as const;
