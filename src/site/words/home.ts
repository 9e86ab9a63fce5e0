import type { Localized } from '../../core/locale/locale.ts';

interface HomeWords {
  kicker: string;
  lede: (lessons: number) => string;
  begin: string;
  resume: string;
  allModules: string;
  homePort: string;
  destination: string;
  here: string;
  week: (number: number) => string;
  chart: string;
  ways: string;
  read: { for: string; title: string; text: string; meta: string };
  practise: { for: string; title: string; text: string; meta: string; link: string };
  lookUp: { for: string; title: string; text: string; meta: (terms: number) => string; link: string };
  modules: (count: number) => string;
  segment: string;
  landfall: string;
  landfallLede: string;
  plan: readonly string[];
  notPromised: string;
}

/** Words of the home page. */
export const homeWords: Localized<HomeWords> = {
  de: {
    kicker: 'Kostenloses Training für Marketing-Leader',
    lede: (lessons) =>
      `Für alle, die im kleinen oder mittleren Betrieb Marketing verantworten, ohne es gelernt zu haben. ${lessons} kurze Lektionen, und am Ende steht Ihr eigener Fahrplan.`,
    begin: 'Kurs beginnen',
    resume: 'Weiter',
    allModules: 'Alle Module',
    homePort: 'Ihr Betrieb',
    destination: 'Ihr Fahrplan',
    here: 'Sie sind hier',
    week: (number) => `${number}. Woche`,
    chart: 'Der Kurs auf der Karte',
    ways: 'Drei Arten zu lernen',
    read: {
      for: 'Für Führungskräfte',
      title: 'Lesen',
      text: 'Lektionen von sechs bis neun Minuten. Am Ende steht jeweils ein Schritt, den Sie noch diese Woche gehen können.',
      meta: 'Zum Anfang',
    },
    practise: {
      for: 'Für Lernende',
      title: 'Üben',
      text: 'Fragen mit Begründung zu jeder Antwort. Sie kommen wieder, kurz bevor Sie die Antwort vergessen. Niemand sieht zu.',
      meta: 'Höchstens zehn Fragen, etwa fünf Minuten',
      link: 'Was heute fällig ist',
    },
    lookUp: {
      for: 'Vor dem nächsten Gespräch',
      title: 'Nachschlagen',
      text: 'Was heißt eigentlich Positionierung? Suche und Glossar antworten in zwei Sätzen, auch im Funkloch.',
      meta: (terms) => `${terms} Begriffe, ohne Netz verfügbar`,
      link: 'Glossar öffnen',
    },
    modules: (count) => (count === 8 ? 'Acht Module, ein Kurs' : count === 1 ? 'Ein Modul' : `${count} Module, ein Kurs`),
    segment: '1 Segment = 1 Minute',
    landfall: 'Am Ende gehen Sie mit einem Plan an Land',
    landfallLede: 'Steuern, nicht selber rudern: Nach dem Kurs machen Sie Marketing nicht allein. Sie führen es. Dann können Sie',
    plan: [
      'Ziele nennen, die steuern, statt „mehr Follower“ zu fordern',
      'in einem Satz sagen, wofür Ihr Betrieb bei der Kundschaft steht',
      'festlegen, wer was entscheidet',
      'eine Agentur briefen und Angebote vergleichen',
      'einen Marketing-Fahrplan von rund fünf Seiten auf den Tisch legen',
    ],
    notPromised: 'Nicht versprochen: selbst gebaute Kampagnen und Rechtsberatung.',
  },
  en: {
    kicker: 'Free training for marketing leaders',
    lede: (lessons) =>
      `For everyone who answers for marketing in a small or mid-size firm without being a marketer. ${lessons} short lessons, and you leave with a roadmap of your own.`,
    begin: 'Start the course',
    resume: 'Continue',
    allModules: 'All modules',
    homePort: 'Your firm',
    destination: 'Your roadmap',
    here: 'You are here',
    week: (number) => `Week ${number}`,
    chart: 'The course on the chart',
    ways: 'Three ways to learn',
    read: {
      for: 'For managers',
      title: 'Read',
      text: 'Lessons of six to nine minutes. Each ends with a step you can take this week.',
      meta: 'From the beginning',
    },
    practise: {
      for: 'For learners',
      title: 'Practise',
      text: 'Questions with the reasons behind every option. They come back shortly before you forget the answer. Nobody is watching.',
      meta: 'Ten questions at most, about five minutes',
      link: 'What is due today',
    },
    lookUp: {
      for: 'Before the next meeting',
      title: 'Look up',
      text: 'What does positioning mean, exactly? Search and glossary answer in two sentences, even without a signal.',
      meta: (terms) => `${terms} terms, available offline`,
      link: 'Open the glossary',
    },
    modules: (count) => (count === 8 ? 'Eight modules, one course' : count === 1 ? 'One module' : `${count} modules, one course`),
    segment: '1 segment = 1 minute',
    landfall: 'You go ashore with a plan',
    landfallLede: 'Steer, don’t row: after the course you will not be doing the marketing alone. You will lead it. Then you can',
    plan: [
      'state goals that steer instead of asking for “more followers”',
      'say in one sentence what your firm stands for with customers',
      'settle who decides what',
      'brief an agency and compare quotes',
      'put a marketing roadmap of about five pages on the table',
    ],
    notPromised: 'Not promised: building campaigns yourself, or legal advice.',
  },
};
