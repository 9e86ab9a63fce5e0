import type { Localized } from '../../core/locale/locale.ts';

interface SessionLogWords {
  /** At the trainer's desk. The script fills in `{time}`, `{day}`, `{title}`, `{text}` and `{n}`. */
  desk: {
    title: string;
    group: string;
    groupHint: string;
    park: string;
    parkHint: string;
    keep: string;
    remove: string;
    undo: string;
    all: string;
    newWindow: string;
    begin: string;
    takeUp: string;
    end: string;
    sentences: Record<
      `data-${'none' | 'since' | 'earlier' | 'device' | 'memory' | 'declined' | 'remove' | 'removed' | 'parked-one' | 'back'}`,
      string
    >;
  };
  /** The plan and what it took, section by section; `{n}` is a number of minutes. */
  sections: {
    title: string;
    section: string;
    plan: string;
    spent: string;
    all: string;
    difference: string;
    sentences: Record<`data-${'longer' | 'shorter'}${'' | '-one'}`, string>;
  };
  /** When the clock has jumped; `{n}` is a number of minutes. */
  jump: { sentence: string; one: string; takeOut: string; leave: string };
  page: {
    title: string;
    description: string;
    lede: string;
    kept: string;
    noScript: string;
    failed: string;
    none: string;
    all: string;
    sessions: string;
    group: string;
    groupNone: string;
    date: string;
    slides: string;
    duration: string;
    polls: string;
    noPolls: string;
    option: string;
    first: string;
    second: string;
    correct: string;
    estimates: string;
    median: string;
    parked: string;
    noParked: string;
    print: string;
    save: string;
    saveAll: string;
    remove: string;
    undo: string;
    takeIn: string;
    takeInHint: string;
    choose: string;
    unread: string;
    unreadText: string;
    unreadSave: string;
    unreadRemove: string;
  };
}

/** Words of the log of a session, at the desk and on its page. */
export const sessionLogWords: Localized<SessionLogWords> = {
  de: {
    desk: {
      title: 'Protokoll',
      group: 'Gruppe',
      groupHint: 'ein Name für die Runde, niemand muss genannt werden',
      park: 'Parkplatz',
      parkHint: 'was später dran ist; Enter parkt es',
      keep: 'Parken',
      remove: 'Entfernen',
      undo: 'Rückgängig',
      all: 'Alle Protokolle',
      newWindow: '(neues Fenster)',
      begin: 'Neue Sitzung beginnen',
      takeUp: 'Diese weiterführen',
      end: 'Sitzung beenden',
      sentences: {
        'data-none': 'Noch ist nichts festgehalten. Das Protokoll beginnt, wenn Sie die Zeit starten, die Gruppe nennen oder etwas parken.',
        'data-since': 'Sitzung seit {time} Uhr.',
        'data-earlier':
          'Die letzte Sitzung mit diesen Folien begann am {day} um {time} Uhr. Was Sie jetzt tun, gehört zu einer neuen, es sei denn, Sie führen die letzte weiter.',
        'data-device': 'Das Protokoll bleibt auf diesem Gerät.',
        'data-memory':
          'Auf diesem Gerät ist kein Platz mehr. Das Protokoll hält nur, bis Sie dieses Fenster schließen; schaffen Sie Platz, dann wird es nachgetragen.',
        'data-declined': 'Sie haben gewählt, dass nichts gespeichert wird. Das Protokoll hält nur, bis Sie dieses Fenster schließen.',
        'data-remove': '„{text}“ entfernen',
        'data-removed': '„{text}“ ist entfernt.',
        'data-parked-one': '„{text}“ ist geparkt.',
        'data-back': '„{text}“ ist wieder da.',
      },
    },
    sections: {
      title: 'Zeit nach Abschnitten',
      section: 'Abschnitt',
      plan: 'Plan, Min.',
      spent: 'Gebraucht',
      all: 'Zusammen',
      difference: 'Abweichung',
      sentences: {
        'data-longer': '{n} Minuten länger',
        'data-longer-one': 'eine Minute länger',
        'data-shorter': '{n} Minuten kürzer',
        'data-shorter-one': 'eine Minute kürzer',
      },
    },
    jump: {
      sentence: 'Die Uhr ist um {n} Minuten weitergesprungen, und die Zeit zählt sie mit.',
      one: 'Die Uhr ist um eine Minute weitergesprungen, und die Zeit zählt sie mit.',
      takeOut: 'Nicht mitzählen',
      leave: 'Mitzählen',
    },
    page: {
      title: 'Protokoll',
      description: 'Was in Ihren Trainings war: Zeiten, Abstimmungen, Parkplatz. Nur auf diesem Gerät, zum Ausdrucken und Mitnehmen.',
      lede: 'Was in Ihren Trainings war: wie lange jeder Abschnitt gedauert hat, wie der Raum abgestimmt hat, was auf dem Parkplatz steht.',
      kept: 'Ein Protokoll entsteht in der Sprecheransicht der Folien, sobald Sie die Zeit starten. Es liegt auf diesem Gerät und sonst nirgends. Namen braucht es nicht.',
      noScript: 'Die Protokolle führt und zeigt ein Skript auf Ihrem Gerät. Ohne JavaScript gibt es hier nichts zu sehen.',
      failed: 'Die Protokolle ließen sich nicht zeigen. Verloren ist nichts; beim nächsten Laden geht es meist wieder.',
      none: 'Noch liegt auf diesem Gerät kein Protokoll.',
      all: 'Alle Protokolle',
      sessions: 'Sitzungen auf diesem Gerät',
      group: 'Gruppe',
      groupNone: 'ohne Namen',
      date: 'Begonnen',
      slides: 'Folien',
      duration: 'Dauer',
      polls: 'Abstimmungen',
      noPolls: 'In dieser Sitzung wurde nicht abgestimmt.',
      option: 'Antwort',
      first: 'Vorher',
      second: 'Nachher',
      correct: 'richtig',
      estimates: 'Schätzungen',
      median: 'in der Mitte: {n}',
      parked: 'Parkplatz',
      noParked: 'Auf dem Parkplatz steht nichts.',
      print: 'Drucken',
      save: 'Als Datei sichern',
      saveAll: 'Alle in einer Datei sichern',
      remove: 'Löschen',
      undo: 'Rückgängig',
      takeIn: 'Protokolle einlesen',
      takeInHint: 'Dateien, die Sie hier oder auf einem anderen Gerät gesichert haben. Was schon da ist, bleibt, wie es ist.',
      choose: 'Dateien wählen',
      unread: 'Nicht lesbar',
      unreadText:
        'Diese Einträge der Protokolle sind beschädigt oder stammen aus einer späteren Ausgabe des Kurses. Sie bleiben unangetastet auf dem Gerät, bis Sie sie löschen.',
      unreadSave: 'Unlesbares sichern',
      unreadRemove: 'Unlesbares löschen',
    },
  },
  en: {
    desk: {
      title: 'Session log',
      group: 'Group',
      groupHint: 'what you call this group; nobody need be named',
      park: 'Parking lot',
      parkHint: 'what has to wait; Enter keeps it',
      keep: 'Park it',
      remove: 'Remove',
      undo: 'Undo',
      all: 'All session logs',
      newWindow: '(new window)',
      begin: 'Begin a new session',
      takeUp: 'Carry on with it',
      end: 'End the session',
      sentences: {
        'data-none': 'Nothing has been noted yet. The log begins when you start the timer, name the group or park something.',
        'data-since': 'Session since {time}.',
        'data-earlier':
          'The last session with these slides began on {day} at {time}. What you do now belongs to a new one, unless you carry on with the last one.',
        'data-device': 'The log stays on this device.',
        'data-memory':
          'There is no room left on this device. The log lasts only until you close this window; once you make room, it is stored after all.',
        'data-declined': 'You have chosen to save nothing. The log lasts only until you close this window.',
        'data-remove': 'Remove “{text}”',
        'data-removed': '“{text}” has been removed.',
        'data-parked-one': '“{text}” is parked.',
        'data-back': '“{text}” is back.',
      },
    },
    sections: {
      title: 'Time by section',
      section: 'Section',
      plan: 'Plan, min',
      spent: 'Taken',
      all: 'In all',
      difference: 'Difference',
      sentences: {
        'data-longer': '{n} minutes longer',
        'data-longer-one': 'one minute longer',
        'data-shorter': '{n} minutes shorter',
        'data-shorter-one': 'one minute shorter',
      },
    },
    jump: {
      sentence: 'The clock has jumped ahead by {n} minutes, and the timer counts them.',
      one: 'The clock has jumped ahead by one minute, and the timer counts it.',
      takeOut: 'Do not count this',
      leave: 'Count this',
    },
    page: {
      title: 'Session log',
      description: 'What happened in your sessions: times, votes, parking lot. On this device only, to print and to take with you.',
      lede: 'What happened in your sessions: how long each section took, how the room voted, what is on the parking lot.',
      kept: 'A log begins in the presenter view of the slides, once you start the timer. It is on this device and nowhere else. It needs no names.',
      noScript: 'A script on your device keeps and shows the logs. Without JavaScript there is nothing to see here.',
      failed: 'The logs could not be shown. Nothing is lost; loading the page again usually helps.',
      none: 'There is no log on this device yet.',
      all: 'All session logs',
      sessions: 'Sessions on this device',
      group: 'Group',
      groupNone: 'no name',
      date: 'Begun',
      slides: 'Slides',
      duration: 'Time taken',
      polls: 'Votes',
      noPolls: 'There was no vote in this session.',
      option: 'Answer',
      first: 'Before',
      second: 'After',
      correct: 'correct',
      estimates: 'Guesses',
      median: 'in the middle: {n}',
      parked: 'Parking lot',
      noParked: 'There is nothing on the parking lot.',
      print: 'Print',
      save: 'Save as a file',
      saveAll: 'Save all in one file',
      remove: 'Delete',
      undo: 'Undo',
      takeIn: 'Read in logs',
      takeInHint: 'Files you saved here or on another device. What is here already stays as it is.',
      choose: 'Choose files',
      unread: 'Not readable',
      unreadText:
        'These entries of the logs are damaged or come from a later edition of the course. They stay untouched on the device until you delete them.',
      unreadSave: 'Save what cannot be read',
      unreadRemove: 'Delete what cannot be read',
    },
  },
};
