import type { Localized } from '../../core/locale/locale.ts';

interface GroupWords {
  label: string;
  title: string;
  description: string;
  lede: string;
  /** What happens with the files, and what does not. */
  stays: string;
  noScript: string;
  broken: string;
  how: string;
  /** The link to "My data" stands between the two halves of the first step. */
  steps: { readonly open: readonly [before: string, after: string]; readonly more: readonly string[] };
  holds: string;
  inFile: readonly string[];
  notInFile: string;
  asks: string;
  manners: readonly string[];
}

/** The words of the page for groups that stand there without its script; the rest is in `browser/islands/group/words`. */
export const groupWords: Localized<GroupWords> = {
  de: {
    label: 'Für Trainerinnen und Trainer',
    title: 'Was die Gruppe weiß',
    description:
      'Ergebnisdateien einer Gruppe auf diesem Gerät auswerten: Lernziele, sichere Irrtümer, Zuwachs vom ersten zum letzten Test.',
    lede: 'Lesen Sie die Ergebnisdateien Ihrer Teilnehmenden ein. Sie sehen, was die Gruppe weiß, wo sie sich sicher ist und doch irrt, und was dazugekommen ist.',
    stays:
      'Die Dateien verlassen dieses Gerät nicht. Gespeichert wird nichts: Schließen Sie die Seite oder laden Sie sie neu, ist alles vergessen.',
    noScript: 'Zum Auswerten braucht diese Seite JavaScript. Die Dateien öffnen sich auch in einer Tabellenkalkulation.',
    broken:
      'Die Auswertung ließ sich nicht laden. Laden Sie die Seite noch einmal; wenn es dabei bleibt, öffnen Sie die Dateien in einer Tabellenkalkulation.',
    how: 'So kommen die Dateien zu Ihnen',
    steps: {
      open: ['Jede Person öffnet auf ihrem Gerät ', ' und geht zu „Ergebnisse weitergeben“.'],
      more: [
        'Sie sieht dort, was in der Datei steht, und wählt: mit Namen oder ohne.',
        'Sie speichert die Datei und gibt sie Ihnen, auf einem Stick oder per E-Mail. Der Kurs schickt nichts von selbst.',
        'Später darf sie die Datei noch einmal speichern. Dann zählt hier der spätere Stand. Hat sie dazwischen die Sicherung eines Geräts eingelesen, auf dem sie früher angefangen hatte, ist ihr Kennzeichen ein anderes: Entfernen Sie dann ihre frühere Datei, sonst zählt sie doppelt.',
      ],
    },
    holds: 'Was in einer Datei steht',
    inFile: [
      'je Frage: wie oft geantwortet, das erste und das letzte Ergebnis mit dem Tag, wie sicher zuletzt und wie oft sicher und doch falsch',
      'je Modul: die Ergebnisse von Einstufungs- und Abschlusstest und ihr Vergleich',
      'der Name, wenn die Person ihn angibt, und ein zufälliges Kennzeichen, an dem eine spätere Datei zu erkennen ist',
    ],
    notInFile: 'Nicht darin steht, was jemand angekreuzt oder geschrieben hat, und zu welcher Uhrzeit.',
    asks: 'Gut damit umgehen',
    manners: [
      'Sagen Sie vorher, wozu Sie die Dateien brauchen, und dass niemand eine abgeben muss.',
      'Nehmen Sie die Zahlen, um die nächste Sitzung zu planen, nicht um Personen zu beurteilen.',
      'Löschen Sie die Dateien, wenn der Kurs vorbei ist.',
    ],
  },
  en: {
    label: 'For trainers',
    title: 'What the group knows',
    description:
      'Evaluate the results files of a group on this device: objectives, confident errors, and the gain from the first test to the last.',
    lede: 'Read in the results files of your participants. You see what the group knows, where it is confidently wrong, and what has been gained.',
    stays: 'The files do not leave this device. Nothing is stored: close or reload the page, and everything is forgotten.',
    noScript: 'To evaluate files this page needs JavaScript. The files also open in a spreadsheet.',
    broken: 'The evaluation could not be loaded. Load the page once more; if that does not help, open the files in a spreadsheet.',
    how: 'How the files reach you',
    steps: {
      open: ['Each person opens ', ' on their device and goes to “Pass on results”.'],
      more: [
        'There they see what is in the file, and choose: with a name or without.',
        'They save the file and give it to you, on a USB stick or by email. The course sends nothing by itself.',
        'They may save the file again later. Then the later one counts here. If in between they read in a backup from a device on which they had started earlier, their mark has changed: remove their earlier file, or they count twice.',
      ],
    },
    holds: 'What is in a file',
    inFile: [
      'for each question: how often it was answered, the first and the latest result with the day, how sure the last time, and how often sure but wrong',
      'for each module: the results of the placement test and the final test, and how they compare',
      'the name, if the person gives it, and a random mark by which a later file is recognised',
    ],
    notInFile: 'It does not hold what anybody ticked or wrote, nor at what time.',
    asks: 'Handle them with care',
    manners: [
      'Say beforehand what you need the files for, and that nobody has to hand one in.',
      'Use the numbers to plan the next session, not to judge people.',
      'Delete the files when the course is over.',
    ],
  },
};
