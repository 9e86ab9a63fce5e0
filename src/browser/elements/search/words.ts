import type { Locale } from '../../../core/locale/locale.ts';
import type { FindableKind } from '../../../core/search/kinds.ts';

const de = {
  dialog: 'Suche im Kurs',
  label: 'Im Kurs suchen',
  placeholder: 'Wort oder Blatt 1.2',
  close: 'Suche schließen',
  results: 'Treffer',
  kinds: { lesson: 'Lektionen', term: 'Begriffe', module: 'Module', page: 'Seiten' } as Record<FindableKind, string>,
  section: 'Abschnitt',
  also: 'auch:',
  minutes: (count: number) => `${count} min`,
  ofTotal: (shown: number, total: number) => (shown < total ? `${shown} von ${total}` : `${total}`),
  found: (count: number, question: string) => (count === 1 ? `1 Treffer für „${question}“` : `${count} Treffer für „${question}“`),
  apart: (parts: string) => `Das Wort steht so nicht im Kurs, wohl aber: ${parts}.`,
  fewer: (words: string) => `Alle Wörter zusammen stehen nirgends, wohl aber: ${words}.`,
  tip: 'Ein Wort genügt. Zusammengesetzte Wörter finden Sie auch über ihre Teile, Alltagswörter führen zum Fachwort.',
  oftenNeeded: 'Oft nachgeschlagen',
  nothingTitle: 'Dazu haben wir keine Karte',
  nothing: (question: string) => `Kein Treffer für „${question}“.`,
  didYouMean: 'Meinten Sie',
  insteadSee: 'Alles auf einen Blick:',
  glossary: 'alle Begriffe im Glossar',
  lessons: 'alle Lektionen',
  loading: 'Die Suche wird geladen …',
  brokenTitle: 'Die Suche ist gerade nicht an Bord',
  brokenOffline: 'Sie sind ohne Netz, und die Suche liegt noch nicht auf diesem Gerät. Sobald Sie wieder Netz haben, lädt sie von selbst.',
  broken: 'Sie ließ sich nicht laden. Einen Moment später geht es oft wieder.',
  tryAgain: 'Noch einmal versuchen',
  choose: 'auswählen',
  open: 'öffnen',
  leave: 'schließen',
  shortcut: 'Taste / öffnet die Suche',
};

type Words = typeof de;

const en: Words = {
  dialog: 'Search the course',
  label: 'Search the course',
  placeholder: 'Word or sheet 1.2',
  close: 'Close search',
  results: 'Results',
  kinds: { lesson: 'Lessons', term: 'Terms', module: 'Modules', page: 'Pages' },
  section: 'Section',
  also: 'also:',
  minutes: (count) => `${count} min`,
  ofTotal: (shown, total) => (shown < total ? `${shown} of ${total}` : `${total}`),
  found: (count, question) => (count === 1 ? `1 result for “${question}”` : `${count} results for “${question}”`),
  apart: (parts) => `The course does not have this word, but it has: ${parts}.`,
  fewer: (words) => `No place holds all the words, but some hold: ${words}.`,
  tip: 'One word is enough. Everyday words lead to the technical term.',
  oftenNeeded: 'Often looked up',
  nothingTitle: 'We have no chart for that',
  nothing: (question) => `No result for “${question}”.`,
  didYouMean: 'Did you mean',
  insteadSee: 'Everything at a glance:',
  glossary: 'all terms in the glossary',
  lessons: 'all lessons',
  loading: 'Loading the search …',
  brokenTitle: 'The search is not on board',
  brokenOffline: 'You are offline, and the search is not on this device yet. It loads by itself once you are back online.',
  broken: 'It could not be loaded. A moment later it often works again.',
  tryAgain: 'Try again',
  choose: 'choose',
  open: 'open',
  leave: 'close',
  shortcut: 'The / key opens the search',
};

/** What the search says in the browser. */
export const findWords: Record<Locale, Words> = { de, en };
export type FindWords = Words;
