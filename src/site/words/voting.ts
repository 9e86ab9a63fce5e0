import type { PollCommand } from '../../core/deck/poll-keys.ts';
import type { Localized } from '../../core/locale/locale.ts';

interface VotingWords {
  group: string;
  enter: string;
  /** On the buttons. */
  commands: Record<PollCommand, string>;
  /** Sentences the script chooses from and fills in. */
  sentences: Record<
    `data-${
      | 'before'
      | 'after'
      | `${'hands' | 'guesses' | 'answers'}${'' | '-one'}`
      | 'span'
      | 'middle'
      | 'covered'
      | 'add'
      | 'same'
      | `ask-${'hands' | 'estimate' | 'open'}`
      | `no-${'hands' | 'number'}`}`,
    string
  >;
}

/** Words of a vote in the room. */
export const votingWords: Localized<VotingWords> = {
  de: {
    group: 'Abstimmung',
    enter: 'Eintragen',
    commands: {
      undo: 'Zurücknehmen',
      turn: 'Zweite Runde',
      cover: 'Verdecken',
      totals: 'Eintippen',
      clear: 'Von vorn',
    },
    sentences: {
      'data-before': 'vorher',
      'data-after': 'nachher',
      'data-hands': '{n} Hände',
      'data-hands-one': 'eine Hand',
      'data-guesses': '{n} Zahlen',
      'data-guesses-one': 'eine Zahl',
      'data-answers': '{n} Antworten',
      'data-answers-one': 'eine Antwort',
      'data-span': ', von {least} bis {most}, in der Mitte {median}',
      'data-middle': 'Mitte {n}',
      'data-covered': 'verdeckt',
      'data-add': 'Eine Hand für {letter}: {text}',
      'data-same': 'Noch einmal: {word}',
      'data-ask-hands': 'Hände für {letter}',
      'data-ask-estimate': 'Geschätzte Zahl',
      'data-ask-open': 'Antwort aus der Runde',
      'data-no-hands': 'Bitte eine ganze Zahl von 0 bis 99.',
      'data-no-number': 'Bitte eine Zahl, zum Beispiel 1200 oder 2,5.',
    },
  },
  en: {
    group: 'Vote',
    enter: 'Enter',
    commands: {
      undo: 'Take back',
      turn: 'Second round',
      cover: 'Cover',
      totals: 'Type in',
      clear: 'Start over',
    },
    sentences: {
      'data-before': 'before',
      'data-after': 'after',
      'data-hands': '{n} hands',
      'data-hands-one': 'one hand',
      'data-guesses': '{n} guesses',
      'data-guesses-one': 'one guess',
      'data-answers': '{n} answers',
      'data-answers-one': 'one answer',
      'data-span': ', from {least} to {most}, {median} in the middle',
      'data-middle': 'middle {n}',
      'data-covered': 'covered',
      'data-add': 'One hand for {letter}: {text}',
      'data-same': 'Once more: {word}',
      'data-ask-hands': 'Hands for {letter}',
      'data-ask-estimate': 'A guess',
      'data-ask-open': 'An answer from the room',
      'data-no-hands': 'A whole number from 0 to 99, please.',
      'data-no-number': 'A number, please, such as 1200 or 2.5.',
    },
  },
};
