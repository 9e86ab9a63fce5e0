import { languageTags } from '../../../../core/locale/language-tag.ts';
import { formatQuantity } from '../../../../core/locale/numbers.ts';

const percent = (share: number): string => formatQuantity(share, '%', 'de');
const list = new Intl.ListFormat(languageTags.de);

/** What a test says beyond its questions. */
export const de = {
  begin: 'Test beginnen',
  beginAgain: 'Test noch einmal machen',
  againHint: 'Fragen, die Sie heute beantwortet haben, kommen frühestens morgen wieder, solange es andere gibt.',
  underWay: (day: string, done: number, total: number) => `Am ${day} begonnen, ${done} von ${total} Fragen beantwortet.`,
  goOn: 'Weitermachen',
  discard: 'Verwerfen',
  discardSure: 'Diesen Versuch wirklich verwerfen? Er bekommt dann kein Ergebnis.',
  discardYes: 'Ja, verwerfen',
  discardNo: 'Nein, behalten',
  unsaved: 'Hier wird nichts gespeichert: Der Test gilt, bis Sie die Seite schließen.',
  loading: 'Die Fragen kommen.',
  failed: 'Die Fragen sind nicht angekommen. Ihre bisherigen Antworten liegen weiter auf diesem Gerät.',
  again: 'Noch einmal versuchen',
  lost: (count: number) =>
    count === 1
      ? 'Eine Frage gibt es im Kurs nicht mehr. Sie zählt nicht mit.'
      : `${count} Fragen gibt es im Kurs nicht mehr. Sie zählen nicht mit.`,
  line: (done: number, total: number) => `Stand: ${done} von ${total} Fragen beantwortet`,
  place: (number: number, total: number) => `Frage ${number} von ${total}`,
  answered: (number: number) => `Frage ${number}, beantwortet`,
  open: (number: number) => `Frage ${number}, offen`,
  toHandIn: 'Abgeben',
  back: 'Vorige Frage',
  pause: 'Unterbrechen',
  clear: 'Von vorn entscheiden',
  rewritten: 'Diese Frage ist seit Ihrer Antwort überarbeitet worden. Prüfen Sie, ob die Antwort noch stimmt.',
  ready: 'Fertig?',
  allAnswered: (total: number) =>
    total === 1 ? 'Die Frage ist beantwortet.' : `Alle ${total} Fragen sind beantwortet. Noch können Sie jede ändern.`,
  stillOpen: (count: number) =>
    count === 1
      ? 'Eine Frage ist noch offen. Bleibt sie offen, zählt sie als nicht richtig.'
      : `${count} Fragen sind noch offen. Was offen bleibt, zählt als nicht richtig.`,
  toOpen: (number: number) => `Zur offenen Frage ${number}`,
  handIn: 'Test abgeben',
  handInAnyway: 'So abgeben, wie er ist',
  ofMarks: 'der Punkte',
  on: (day: string) => `Abgegeben am ${day}`,
  passed: 'Bestanden',
  /** Without a floor where all questions come from one module. */
  passedText: (share: number, floor?: number) =>
    floor === undefined
      ? `Nötig waren ${percent(share)}.`
      : `Nötig waren ${percent(share)} insgesamt und ${percent(floor)} in jedem Modul.`,
  notYet: 'Noch nicht bestanden',
  notYetShare: (share: number) => `Nötig sind ${percent(share)} insgesamt. Was fehlt, steht unten mit der passenden Lektion.`,
  notYetFloor: (titles: readonly string[], floor: number) =>
    `Insgesamt reicht es. In ${list.format(titles.map((title) => `„${title}“`))} sind es weniger als ${percent(floor)}: Dort lohnt sich ein zweiter Blick.`,
  placed: 'Ihr Ausgangspunkt',
  placedText: 'Das ist kein Zeugnis, sondern ein Stand vor dem Kurs. Unten sehen Sie, wo das Lesen am meisten bringt.',
  module: (number: number, title: string) => `Modul ${number}: ${title}`,
  percent,
  state: { ok: 'richtig', part: 'teilweise richtig', no: 'nicht richtig', none: 'nicht beantwortet' },
  question: (number: number, state: string) => `Frage ${number}: ${state}`,
  detail: 'Im Einzelnen',
  reread: (sheet: string, title: string) => `Nachlesen in ${sheet} ${title}`,
  sure: 'Sicher, und doch nicht richtig',
  sureText: 'Hier lohnt sich das Nachlesen am meisten: Sie waren sicher, und es ist anders.',
  gain: 'Was dazugekommen ist',
  gainText: (pairs: number, before: number, after: number) =>
    pairs === 1
      ? `Eine Frage hatte eine Schwester im Einstufungstest: vorher ${percent(before)}, jetzt ${percent(after)}.`
      : `${pairs} Fragen hatten eine Schwester im Einstufungstest: vorher ${percent(before)}, jetzt ${percent(after)}.`,
  gainShare: (gain: number) =>
    gain >= 0
      ? `Von dem, was damals fehlte, haben Sie ${percent(gain)} dazugewonnen.`
      : 'Heute waren es weniger als damals. Das kommt vor, und es heißt nicht, dass Sie weniger wissen.',
  gainCaveat: (pairs: number) =>
    `Nehmen Sie die Zahl als Anhaltspunkt: Bei einer einzelnen Person und ${pairs === 1 ? 'einer Frage' : `${pairs} Fragen`} schwankt sie stark. Tagesform und Zufall stecken mit darin.`,
  all: 'Alle Fragen mit Begründungen',
  changed: 'Diese Frage ist seither überarbeitet worden. Es zählt, was Sie damals geantwortet haben.',
  unreadable: 'Ihre Antwort passt nicht mehr zur heutigen Fassung der Frage.',
  onward: 'Wie es weitergeht',
  startWith: 'Beginnen Sie mit',
  readOn: 'Lesen Sie noch einmal',
  toCertificate: 'Zur Teilnahmebestätigung',
  allHolds: 'Hier sitzt alles. In ein paar Wochen zeigt ein zweiter Durchgang, was geblieben ist.',
  repeat:
    'Sie können den Test jederzeit wiederholen. Fragen, die Sie heute beantwortet haben, kommen frühestens morgen wieder, solange es andere gibt.',
  leave: 'Zurück zum Anfang',
  earlier: 'Frühere Ergebnisse',
  otherResults: 'Weitere Ergebnisse',
  show: (day: string) => `Ergebnis vom ${day}`,
} as const;
