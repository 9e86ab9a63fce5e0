import type { ResultsFault } from '../../../../core/cohort/results-fault.ts';
import type { GroupWords } from './model.ts';

const saveAgain = 'Bitten Sie die Person, ihre Ergebnisse unter „Meine Daten“ noch einmal zu speichern.';
const aside = 'Übersprungen:';

function reasonFor(fault: ResultsFault): string {
  switch (fault.reason) {
    case 'unreadable':
      return 'Die Datei ließ sich nicht öffnen. Vielleicht wurde sie verschoben, oder das Laufwerk ist nicht mehr da.';
    case 'too-big':
      return 'Die Datei ist größer als 4 MB. So groß wird keine Ergebnisdatei; prüfen Sie, ob es die richtige ist.';
    case 'empty':
      return `In der Datei stehen keine Ergebnisse. ${saveAgain}`;
    case 'backup':
      return 'Das ist eine ganze Sicherung. Sie enthält auch, was die Person geantwortet und geschrieben hat, und wird hier nicht gelesen. Löschen Sie die Datei und bitten Sie um die Ergebnisse ohne Antworten: „Meine Daten“, „Ergebnisse weitergeben“.';
    case 'archive':
      return 'Das ist eine Arbeitsmappe oder ein gepacktes Archiv. Öffnen Sie die Datei und speichern Sie die Tabelle als CSV.';
    case 'html':
      return 'Das ist eine Webseite. Eine Ergebnisdatei heißt „auf-kurs-ergebnisse“ mit dem Datum dahinter.';
    case 'foreign':
      return 'Das ist keine Ergebnisdatei dieses Kurses. Eine solche heißt „auf-kurs-ergebnisse“ oder „on-course-results“ mit dem Datum dahinter.';
    case 'later':
      return 'Die Datei stammt aus einer neueren Fassung des Kurses. Laden Sie hier zuerst die neue Fassung, dann lässt sie sich lesen.';
    case 'two-exports':
      return 'In der Datei stehen zwei Stände derselben Person durcheinander. Lesen Sie die beiden Dateien einzeln ein.';
    case 'other-course':
      return `Die Ergebnisse gehören zu einem anderen Kurs („${fault.course}“).`;
    case 'columns':
      return fault.missing.length > 3
        ? `Die Datei stammt aus einer früheren Fassung des Kurses und enthält zu wenig. ${saveAgain}`
        : `In der Tabelle fehlt die Spalte „${fault.missing.join('“, „')}“. Nehmen Sie die Datei, wie sie gespeichert wurde.`;
    case 'cut-off':
      return fault.rows
        ? `Die Datei ist nicht vollständig: ${fault.rows.there} von ${fault.rows.said} Zeilen sind da. ${saveAgain}`
        : `Die Datei bricht mitten in einer Zeile ab. ${saveAgain}`;
    case 'row':
      return `In Zeile ${fault.line} steht unter „${fault.column}“ etwas, das dort nicht hingehört. Nehmen Sie die Datei, wie sie gespeichert wurde.`;
  }
}

export const de: GroupWords = {
  choose: 'Ergebnisdateien wählen',
  drop: 'Mehrere auf einmal sind möglich. Oder ziehen Sie die Dateien in dieses Feld.',
  reading: 'Die Dateien werden gelesen …',
  read: (files, skipped) =>
    `${files === 1 ? '1 Datei' : `${files} Dateien`} gelesen${skipped === 0 ? '.' : `, ${skipped} davon ganz oder zum Teil übersprungen.`}`,
  removed: (file) => `„${file}“ ist entfernt.`,
  forgotten: 'Alles ist vergessen. Die Dateien selbst liegen noch dort, wo sie waren.',
  files: 'Gelesene Dateien',
  countedFiles: (count) => (count === 1 ? '1 Datei zählt' : `${count} Dateien zählen`),
  remove: 'Entfernen',
  removeFile: (file) => `„${file}“ entfernen`,
  forget: 'Alle vergessen',
  nameless: 'Ohne Namen',
  counted: (who, questions) => `${who}: ${questions === 1 ? '1 Frage' : `${questions} Fragen`}`,
  same: (who, instead, again) =>
    `${aside} ${who}. Dieselben Ergebnisse ${again ? 'sind schon gelesen' : `stehen in „${instead}“`} und zählen nur einmal.`,
  earlier: (who, instead, again) =>
    `${aside} ${who}. Das ist ein früherer Stand; gezählt wird der spätere ${again ? 'aus der Datei gleichen Namens' : `aus „${instead}“`}.`,
  fault: (fault) => `${aside} ${reasonFor(fault)}`,
  people: (count, named) => {
    if (count === 1) return named === 1 ? 'Eine Person ist gezählt, mit Namen.' : 'Eine Person ist gezählt, ohne Namen.';
    if (named === 0) return `${count} Personen sind gezählt, alle ohne Namen.`;
    return named === count
      ? `${count} Personen sind gezählt, alle mit Namen.`
      : `${count} Personen sind gezählt: ${named} mit Namen, ${count - named} ohne.`;
  },
  gone: (questions) =>
    questions === 1
      ? 'Eine Frage gibt es im Kurs nicht mehr. Sie zählt nicht mit.'
      : `${questions} Fragen gibt es im Kurs nicht mehr. Sie zählen nicht mit.`,
  small: 'In einer so kleinen Gruppe lassen sich einzelne Personen erkennen, auch ohne Namen. Zeigen Sie diese Zahlen nicht an der Wand.',
  outOf: (count, of) => `${count} von ${of}`,

  next: 'Für die nächste Sitzung',
  nextText: (people) =>
    `Worüber sich ein Gespräch lohnt, aus den Ergebnissen von ${people === 1 ? 'einer Person' : `${people} Personen`}. Namen stehen nicht darauf.`,
  nothingNext: 'Hier fällt nichts auf: Was beantwortet wurde, wissen alle, und niemand war sicher und lag falsch.',
  nextSlips: 'Sicher, aber falsch',
  slip: (sure, of, still) =>
    `${sure} von ${of} ${sure === 1 ? 'war' : 'waren'} sicher und ${sure === 1 ? 'lag' : 'lagen'} falsch${still === 0 ? '. Inzwischen ist es geklärt.' : `, ${still} davon noch immer.`}`,
  askSlips: 'Fragen Sie: „Was spricht für die andere Antwort?“ Stimmen Sie danach noch einmal ab.',
  nextLowest: 'Das sitzt am wenigsten',
  knowIt: (count, of) => `Es sitzt bei ${count} von ${of}.`,
  askLowest: 'Lassen Sie zu zweit ein Beispiel aus dem eigenen Betrieb suchen, dann lesen Sie gemeinsam nach.',
  print: 'Blatt drucken',

  known: 'Was die Gruppe weiß',
  knownMeans: (share) =>
    `Gezählt sind Personen. Ein Lernziel gilt als gewusst, wenn jemand bei seinen Fragen im Mittel mindestens ${share} der Punkte hat: zuerst mit der ersten Antwort, zuletzt mit der jüngsten. Der Einstufungstest zählt zum Anfang, der Abschlusstest zum Ende. Wer keine Frage dazu beantwortet hat, zählt nicht mit.`,
  order: 'Reihenfolge',
  orders: { lowest: 'Am wenigsten gewusst zuerst', course: 'Nach Modulen' },
  legend: 'Der Balken zeigt, wie viele es zuletzt wissen, der Strich, wie viele es zuerst wussten.',
  objective: 'Lernziel und Lektion',
  first: 'Zuerst',
  latest: 'Zuletzt',
  more: (count) => (count === 1 ? 'Ein weiteres zeigen' : `${count} weitere zeigen`),

  sureButWrong: 'Sicher, aber falsch',
  sureButWrongMeans:
    'Was jemand sicher zu wissen glaubt, schlägt niemand nach. Diese Fragen lohnen ein Gespräch; der Link führt zu der Stelle, die sie klärt.',
  noSlips: 'Niemand war sicher und lag falsch. Wie sicher jemand ist, fragt der Kurs in Tests und beim Üben.',
  slipsCaption: 'Die häufigsten zuerst.',
  question: 'Frage und Lektion',
  sure: 'Sicher und falsch',
  still: 'Davon noch immer falsch',
  moreQuestions: (count) => (count === 1 ? 'Eine weitere zeigen' : `${count} weitere zeigen`),

  gain: 'Vom Einstufungstest zum Abschlusstest',
  noTests: 'In diesen Dateien steht noch kein abgegebener Test.',
  noneBoth: 'Beide Tests hat noch niemand abgegeben. Der Vergleich steht hier, sobald es eine Person getan hat.',
  overall: (people, before, after) =>
    people === 1
      ? `Eine Person hat beide Tests gemacht: zuerst ${before} der Punkte, dann ${after}.`
      : `${people} Personen haben beide Tests gemacht: im Mittel zuerst ${before} der Punkte, dann ${after}.`,
  won: (share, isLoss) =>
    isLoss
      ? 'Das ist weniger als zu Beginn. Bei kleinen Gruppen kommt das durch Zufall vor.'
      : `Von dem, was fehlte, sind ${share} dazugekommen.`,
  gainCaption:
    'Mittel der Punkte, in Klammern die Zahl der Personen. Der Vergleich rechnet nur mit Fragen, die in beiden Tests gestellt wurden.',
  module: 'Modul',
  placement: 'Einstufung',
  final: 'Abschluss',
  both: 'Wer beide hat',
  fromTo: (before, after) => `von ${before} auf ${after}`,
  n: (people) => `(${people})`,
  none: 'noch keine',
  gainCaveat:
    'Je Modul sind es nur ein, zwei Fragen. Nehmen Sie einzelne Zeilen als Anlass zu fragen und die Zeile über alle Module als Ergebnis.',
};
