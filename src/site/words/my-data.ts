import type { Localized } from '../../core/locale/locale.ts';

interface MyDataWords {
  description: string;
  lede: string;
  /** What the record consists of; the link to the privacy page follows. */
  consists: string;
  noScript: string;
  broken: string;
  /** The page's parts: what stands there until its script comes, and without it. */
  parts: readonly { readonly anchor: string; readonly name: string; readonly title: string; readonly text: string }[];
}

/** The words of the page "My data" that stand there before its script comes; the rest is in `browser/islands/data/words`. */
export const myDataWords: Localized<MyDataWords> = {
  de: {
    description:
      'Alles, was der Kurs auf diesem Gerät über Ihr Lernen festhält: ansehen, sichern, zusammenführen, weitergeben und löschen.',
    lede: 'Was der Kurs über Ihr Lernen weiß, liegt auf diesem Gerät und sonst nirgends. Hier sehen Sie alles, nehmen es mit oder löschen es.',
    consists:
      'Festgehalten wird nur, was Sie tun: geprüfte Antworten, gelesene Lektionen, Tests, Ihre Einschätzung eines Moduls, Ihr Rückblick. Mehr dazu steht unter',
    noScript: 'Ohne JavaScript speichert der Kurs nichts von Ihnen. Deshalb gibt es hier nichts zu sehen und nichts zu löschen.',
    broken: 'Diese Seite ließ sich nicht ganz laden. Ihr Lernstand ist davon nicht betroffen. Beim nächsten Laden geht es meist wieder.',
    parts: [
      {
        anchor: 'kept',
        name: 'Was hier gespeichert ist',
        title: 'Was hier gespeichert ist',
        text: 'Wie viel, seit wann, an welchem Ort und wie lange. Hier schalten Sie das Speichern auch ab.',
      },
      {
        anchor: 'take-along',
        name: 'Mitnehmen',
        title: 'Mitnehmen',
        text: 'Eine Sicherung ist eine einzige Datei mit allem, was Sie im Kurs getan haben. Mit ihr lernen Sie auf einem anderen Gerät weiter.',
      },
      {
        anchor: 'bring-back',
        name: 'Einlesen',
        title: 'Einlesen und zusammenführen',
        text: 'Eine Sicherung ersetzt nichts: Hinzu kommt, was hier fehlt. Vorher steht da, was hinzukäme.',
      },
      {
        anchor: 'results',
        name: 'Ergebnisse weitergeben',
        title: 'Ergebnisse für eine Trainerin, einen Trainer',
        text: 'Nur Ergebnisse, ohne Antworten, mit oder ohne Ihren Namen. Sie sehen vorher, was in der Datei steht.',
      },
      {
        anchor: 'look-back',
        name: 'Rückblick',
        title: 'Rückblick nach 30 Tagen',
        text: 'Vier kurze Fragen: Was ist aus dem geworden, was Sie sich vorgenommen haben?',
      },
      {
        anchor: 'history',
        name: 'Alles im Einzelnen',
        title: 'Alles im Einzelnen',
        text: 'Jeder Eintrag in einem Satz, nach Tagen, die neuesten zuerst.',
      },
      {
        anchor: 'delete',
        name: 'Alles löschen',
        title: 'Alles löschen',
        text: 'Danach weiß der Kurs auf diesem Gerät nichts mehr von Ihnen.',
      },
    ],
  },
  en: {
    description: 'Everything the course keeps about your learning on this device: see it, back it up, merge it, pass it on and delete it.',
    lede: 'What the course knows about your learning is on this device and nowhere else. Here you see all of it, take it with you or delete it.',
    consists:
      'Only what you do is kept: answers you checked, lessons you read, tests, your rating of a module, your look back. There is more under',
    noScript: 'Without JavaScript the course keeps nothing about you. So there is nothing to see here and nothing to delete.',
    broken: 'This page could not be loaded completely. Your record is not affected. Loading it again usually helps.',
    parts: [
      {
        anchor: 'kept',
        name: 'What is kept here',
        title: 'What is kept here',
        text: 'How much, since when, in which place and for how long. Here you can also switch saving off.',
      },
      {
        anchor: 'take-along',
        name: 'Take it with you',
        title: 'Take it with you',
        text: 'A backup is a single file with everything you have done in the course. With it you go on learning on another device.',
      },
      {
        anchor: 'bring-back',
        name: 'Read in',
        title: 'Read in and merge',
        text: 'A backup replaces nothing: what is missing here is added. You are told beforehand what that would be.',
      },
      {
        anchor: 'results',
        name: 'Pass on results',
        title: 'Results for a trainer',
        text: 'Results only, no answers, with or without your name. You see beforehand what is in the file.',
      },
      {
        anchor: 'look-back',
        name: 'Looking back',
        title: 'Looking back after 30 days',
        text: 'Four short questions: what has become of what you set out to do?',
      },
      {
        anchor: 'history',
        name: 'Everything in detail',
        title: 'Everything in detail',
        text: 'Each entry in one sentence, by day, newest first.',
      },
      {
        anchor: 'delete',
        name: 'Delete everything',
        title: 'Delete everything',
        text: 'After that the course knows nothing about you on this device.',
      },
    ],
  },
};
