import type { Localized } from '../../core/locale/locale.ts';

interface MyDataWords {
  description: string;
  lede: string;
  /** What the record consists of; the link to the privacy page follows. */
  consists: string;
  noScript: string;
  broken: string;
  /** Names of the page's parts, by their anchors. */
  parts: readonly (readonly [anchor: string, name: string])[];
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
      ['kept', 'Was hier gespeichert ist'],
      ['take-along', 'Mitnehmen'],
      ['bring-back', 'Einlesen'],
      ['results', 'Ergebnisse weitergeben'],
      ['look-back', 'Rückblick'],
      ['history', 'Alles im Einzelnen'],
      ['delete', 'Alles löschen'],
    ],
  },
  en: {
    description: 'Everything the course keeps about your learning on this device: see it, back it up, merge it, pass it on and delete it.',
    lede: 'What the course knows about your learning is on this device and nowhere else. Here you see all of it, take it with you or delete it.',
    consists:
      'Kept is only what you do: answers you checked, lessons you read, tests, your rating of a module, your look back. There is more under',
    noScript: 'Without JavaScript the course keeps nothing about you. So there is nothing to see here and nothing to delete.',
    broken: 'This page could not be loaded completely. Your record is not affected. Loading it again usually helps.',
    parts: [
      ['kept', 'What is kept here'],
      ['take-along', 'Take it with you'],
      ['bring-back', 'Read in'],
      ['results', 'Pass on results'],
      ['look-back', 'Looking back'],
      ['history', 'Everything in detail'],
      ['delete', 'Delete everything'],
    ],
  },
};
