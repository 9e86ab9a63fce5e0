import type { Localized } from '../../core/locale/locale.ts';

interface AnswerCardWords {
  label: string;
  title: string;
  lede: string;
  description: string;
  cards: string;
  card: (letter: string) => string;
  /** Over a card that fills the screen. */
  change: string;
  back: string;
  /** Told to those who do not see it; `{letter}` is filled in. */
  shown: string;
  gone: string;
  facts: readonly string[];
  keys: string;
  paper: { title: string; text: string; print: string; foot: string };
}

/** Words of the answer cards. */
export const answerCardWords: Localized<AnswerCardWords> = {
  de: {
    label: 'Im Training',
    title: 'Antwortkarten',
    lede: 'Tippen Sie auf Ihre Antwort und halten Sie das Telefon hoch.',
    description: 'Macht aus einem Telefon vier Karten zum Hochhalten: A, B, C und D. Auch zum Drucken.',
    cards: 'Vier Karten',
    card: (letter) => `Karte ${letter}`,
    change: 'Andere Karte zeigen',
    back: 'Zurück',
    shown: 'Karte {letter} füllt den Bildschirm.',
    gone: 'Alle vier Karten stehen wieder zur Wahl.',
    facts: [
      'Bei Ja oder Nein heißt A Ja und B Nein.',
      'Das Telefon sendet nichts und merkt sich nichts. Solange eine Karte zu sehen ist, bleibt der Bildschirm an.',
    ],
    keys: 'Mit der Tastatur: A bis D oder 1 bis 4, die Pfeile zum Wechseln, Esc führt zurück.',
    paper: {
      title: 'Dieselben Karten auf Papier',
      text: 'Zwei Blätter A4 quer, auf jedem zwei Karten in A5, auch in Schwarzweiß gut zu lesen. Beidseitig gedruckt und über die kurze Kante gewendet, reicht ein Blatt je Person. Schneiden Sie es in der Mitte durch: Das gibt eine Karte mit A und D und eine mit B und C.',
      print: 'Karten drucken',
      foot: 'Bei Ja oder Nein: A heißt Ja, B heißt Nein',
    },
  },
  en: {
    label: 'In the room',
    title: 'Answer cards',
    lede: 'Tap your answer and hold up your phone.',
    description: 'Turns a phone into four cards to hold up: A, B, C and D. Prints as well.',
    cards: 'Four cards',
    card: (letter) => `Card ${letter}`,
    change: 'Show another card',
    back: 'Back',
    shown: 'Card {letter} fills the screen.',
    gone: 'All four cards are there to choose from again.',
    facts: [
      'For yes or no, A is yes and B is no.',
      'The phone sends nothing and keeps nothing. The screen stays on for as long as a card is showing.',
    ],
    keys: 'On a keyboard: A to D or 1 to 4, arrows to change, Esc to go back.',
    paper: {
      title: 'The same cards on paper',
      text: 'Two sheets of A4 landscape with two A5 cards each, just as readable in black and white. Printed on both sides and flipped on the short edge, one sheet per person will do. Cut it down the middle: that makes one card with A and D and one with B and C.',
      print: 'Print the cards',
      foot: 'For yes or no: A is yes, B is no',
    },
  },
};
