import type { BackupFault } from '../../../../core/record/backup.ts';
import type { DataWords } from './model.ts';

const entries = (count: number): string => (count === 1 ? '1 Eintrag' : `${count} Einträge`);

function fault(found: BackupFault): string {
  switch (found.reason) {
    case 'empty':
      return 'Die Datei ist leer. Vielleicht wurde sie nicht ganz gespeichert; nehmen Sie eine andere Sicherung.';
    case 'html':
      return 'Das ist eine Webseite, keine Sicherung. Eine Sicherung heißt „auf-kurs-lernstand“ mit dem Datum dahinter.';
    case 'zip':
      return 'Das ist ein gepacktes Archiv. Packen Sie es aus und wählen Sie die Datei mit der Endung „.json“ darin.';
    case 'not-json':
      return 'Die Datei ist beschädigt oder keine Sicherung: Ihr Inhalt bricht ab oder hat eine andere Form. Nehmen Sie, wenn vorhanden, eine ältere Sicherung.';
    case 'too-big':
      return 'Die Datei ist größer als 20 MB. So groß wird keine Sicherung dieses Kurses; prüfen Sie, ob Sie die richtige Datei gewählt haben.';
    case 'too-deep':
    case 'forbidden-name':
      return 'Die Datei enthält etwas, das in keiner Sicherung vorkommt und schaden könnte. Nehmen Sie nur Dateien, die Sie selbst gespeichert haben.';
    case 'foreign':
      return 'Die Datei stammt aus einem anderen Programm. Eine Sicherung heißt „auf-kurs-lernstand“ mit dem Datum dahinter.';
    case 'later':
      return 'Die Sicherung stammt aus einer neueren Fassung des Kurses. Laden Sie hier zuerst die neue Fassung, dann lässt sie sich einlesen.';
    case 'other-course':
      return `Die Sicherung gehört zu einem anderen Kurs („${found.course}“). Lesen Sie sie dort ein.`;
    case 'aside':
      return 'Was in der Sicherung als unlesbar beiseitegelegt ist, hat eine Form, die der Kurs nicht schreibt. Nehmen Sie eine andere Sicherung.';
    case 'entry':
      return `Eintrag ${found.number}${found.id ? ` (${found.id})` : ''} ist beschädigt${found.field ? `, im Feld „${found.field}“` : ''}. Eine Sicherung wird ganz übernommen oder gar nicht; nehmen Sie eine andere.`;
  }
}

export const de: DataWords = {
  untitled: 'Die Titel der Lektionen und Fragen sind gerade nicht zu haben. Ihr Lernstand ist davon nicht betroffen.',
  entries,
  damaged: (count) =>
    count === 1 ? '1 Eintrag ist beschädigt und beiseitegelegt' : `${count} Einträge sind beschädigt und beiseitegelegt`,
  fromLater: (count) =>
    count === 1
      ? '1 Eintrag stammt aus einer neueren Fassung des Kurses'
      : `${count} Einträge stammen aus einer neueren Fassung des Kurses`,
  kept: {
    title: 'Was hier gespeichert ist',
    empty: 'Noch nichts.',
    emptyHint: 'Haben Sie auf einem anderen Gerät gelernt, oder hat der Browser aufgeräumt? Lesen Sie unten eine Sicherung ein.',
    count: 'Umfang',
    since: (count, first) => `${count} seit dem ${first}`,
    where: 'Ort',
    keeping: {
      database: 'In der Datenbank dieses Browsers, auf diesem Gerät',
      local: 'Im kleinen Speicher dieses Browsers, weil seine Datenbank nicht antwortet',
      memory: 'Nur im Arbeitsspeicher: Dieser Browser speichert hier nichts. Was Sie tun, gilt, bis Sie die Seite schließen.',
      declined: 'Neues wird nicht gespeichert, so haben Sie es gewählt',
    },
    howLong: 'Dauer',
    lasting: 'Bis Sie es löschen. Der Browser hat zugesagt, nicht von sich aus aufzuräumen.',
    notLasting: 'Bis Sie es löschen. Wird der Platz auf dem Gerät knapp, darf der Browser von sich aus aufräumen.',
    evicting:
      'Safari löscht, was eine Website speichert, wenn Sie sie sieben Tage lang nicht öffnen. Davon ausgenommen ist ein Kurs, den Sie zum Home-Bildschirm hinzugefügt haben. Speichern Sie sonst regelmäßig eine Sicherung.',
    unknown: 'Bis Sie es löschen. Dieser Browser sagt nicht, ob er von sich aus aufräumt.',
    ask: 'Browser um Zusage bitten',
    refused:
      'Der Browser hat nicht zugesagt. Meist tut er es, wenn Sie den Kurs öfter nutzen oder installieren. Eine Sicherung hilft immer.',
    about: (size) => `etwa ${size}`,
    besides: 'Einstellungen',
    noSettings: 'keine',
    sessions: 'Sitzungsprotokolle',
    sessionsOn: 'auf der Seite „Protokoll“',
    settings: {
      path: 'Gewählter Weg',
      theme: 'Hell oder dunkel',
      'notes-size': 'Größe der Notizen',
      language: 'Sprache',
      shortcuts: 'Suchkürzel aus',
      lasting: 'Browser um Zusage gebeten',
      'look-back': 'Tag des nächsten Rückblicks',
      saving: 'Nichts speichern',
    },
    set: 'Beiseitegelegt',
    untouched: 'Solche Einträge bleiben unangetastet und kommen mit in die Sicherung.',
    save: 'Meinen Lernstand auf diesem Gerät speichern',
    saveOn: 'Ihre Antworten und Ihr Lesestand sind beim nächsten Besuch wieder da.',
    saveOff:
      'Ab jetzt wird nichts Neues gespeichert; beim Schließen der Seite ist es vergessen. Was schon da ist, bleibt, bis Sie es löschen.',
    choiceNotKept: 'Auch diese Wahl lässt sich hier nicht speichern. Sie gilt, bis Sie die Seite schließen.',
  },
  along: {
    title: 'Mitnehmen',
    text: 'Eine Sicherung ist eine einzige Datei mit Ihrem Lernstand. Einstellungen und Sitzungsprotokolle stehen nicht darin. Die Datei entsteht auf diesem Gerät und geht nirgendwohin. Mit ihr lernen Sie auf einem anderen Gerät weiter.',
    save: 'Sicherung speichern',
    saved: (name) => `Ihr Browser speichert „${name}“, meist im Ordner „Downloads“.`,
    failed:
      'Die Sicherung ließ sich nicht schreiben. Laden Sie die Seite neu und versuchen Sie es noch einmal; Ihr Lernstand ist unverändert.',
  },
  back: {
    title: 'Einlesen und zusammenführen',
    text: 'Eine Sicherung ersetzt nichts: Hinzu kommt, was hier fehlt. Zweimal dieselbe einzulesen ändert nichts.',
    choose: 'Sicherung wählen',
    drop: 'Oder ziehen Sie die Datei in dieses Feld.',
    reading: 'Die Datei wird gelesen …',
    contents: (count, first, last) => `In der Datei: ${count}, vom ${first} bis ${last}.`,
    contentsOfDay: (count, day) => `In der Datei: ${count} vom ${day}.`,
    contentsNone: 'In der Datei steht kein Eintrag.',
    news: (fresh, known) =>
      `${fresh} davon ${fresh === 1 ? 'ist' : 'sind'} hier neu${known > 0 ? `, ${known} ${known === 1 ? 'ist' : 'sind'} schon da` : ''}.`,
    noNews: 'Alles davon ist schon da. Es gibt nichts zu tun.',
    setAside: (count) =>
      count === 1
        ? 'Dazu kommt 1 unlesbarer Eintrag, der beiseitegelegt bleibt.'
        : `Dazu kommen ${count} unlesbare Einträge, die beiseitegelegt bleiben.`,
    take: (fresh) => (fresh === 0 ? 'Übernehmen' : `${entries(fresh)} übernehmen`),
    leave: 'Nicht übernehmen',
    close: 'Schließen',
    left: 'Nichts übernommen. Ihr Lernstand ist unverändert.',
    taken: (fresh) => (fresh === 0 ? 'Übernommen.' : fresh === 1 ? '1 Eintrag ist übernommen.' : `${fresh} Einträge sind übernommen.`),
    notTaken: 'Ihr Browser hat nicht genug Platz oder speichert hier nichts. Es wurde nichts übernommen, Ihr Lernstand ist unverändert.',
    declined:
      'Sie haben gewählt, dass nichts gespeichert wird. Schalten Sie das Speichern oben ein, dann lässt sich die Sicherung übernehmen.',
    unreadable: 'Die Datei ließ sich nicht öffnen. Vielleicht wurde sie verschoben, oder das Laufwerk ist nicht mehr da.',
    unchanged: 'Ihr Lernstand ist unverändert.',
    fault,
  },
  results: {
    title: 'Ergebnisse für eine Trainerin, einen Trainer',
    text: 'Wenn Sie möchten, geben Sie weiter, wie es Ihnen mit den Fragen ging, und sonst nichts. Sie sehen vorher, was in der Datei steht.',
    none: 'Sobald Sie eine Frage beantwortet haben, gibt es hier Ergebnisse.',
    asked: 'Ihr Name in der Datei',
    anonymous: 'Ohne Namen',
    named: 'Mit Namen',
    name: 'Name',
    nameMissing: 'Schreiben Sie einen Namen, oder wählen Sie „Ohne Namen“.',
    show: 'Zeigen, was in der Datei steht',
    inFile: (questions, tests, compared, name) =>
      `In der Datei: ${[
        questions === 1 ? '1 Frage' : `${questions} Fragen`,
        tests > 0 && `${tests === 1 ? '1 Test' : `${tests} Tests`} nach Modulen${compared ? ' und ihr Vergleich' : ''}`,
      ]
        .filter(Boolean)
        .join(', ')}, Name „${name}“.`,
    notInFile: 'Nicht in der Datei: was Sie geantwortet oder geschrieben haben, und zu welcher Uhrzeit.',
    mark: (mark) =>
      `Dazu das Kennzeichen „${mark}“. Es ist zufällig und sagt nichts über Sie. Es steht in jeder Ergebnisdatei dieses Lernstands, mit Namen oder ohne. So zählt Ihre spätere Datei anstelle der früheren, und wer beide hat, sieht, dass sie zusammengehören. Es ändert sich, wenn Sie die Sicherung eines Geräts einlesen, auf dem Sie früher angefangen haben.`,
    row: (tries, first, firstDay, latest, latestDay) =>
      tries === 1
        ? `1 Versuch, ${first} am ${firstDay}`
        : `${tries} Versuche, zuerst ${first} am ${firstDay}, zuletzt ${latest} am ${latestDay}`,
    sureButWrong: (times) => (times === 1 ? 'einmal sicher und doch falsch' : `${times}-mal sicher und doch falsch`),
    comparison: (questions, before, day, after, laterDay) =>
      `${questions === 1 ? '1 Frage' : `${questions} Fragen`} in beiden Tests: ${before} am ${day}, ${after} am ${laterDay}`,
    why: 'Die Datei ist eine Tabelle (CSV). Sie öffnet sich in Excel, Numbers und LibreOffice. Lernen Sie auf zwei Geräten? Führen Sie zuerst beide Lernstände zusammen, sonst zählen Sie zweimal.',
    group: 'Was eine Trainerin, ein Trainer daraus abliest',
    save: 'Ergebnisse speichern',
    saved: (name) => `Ihr Browser speichert „${name}“, meist im Ordner „Downloads“. Weiterschicken können nur Sie.`,
    fileName: 'auf-kurs-ergebnisse',
  },
  reflection: {
    title: 'Rückblick nach 30 Tagen',
    due: 'Ein Monat ist um. Vier kurze Fragen: Was ist aus dem geworden, was Sie sich vorgenommen haben?',
    notDue: (day) => `Ihr nächster Rückblick ist am ${day} dran. Er geht auch früher.`,
    notBegun: 'Dreißig Tage nach Ihrer ersten Lektion fragen wir Sie hier, was daraus geworden ist.',
    open: 'Jetzt zurückblicken',
    done: 'Haben Sie etwas davon in Ihrem Betrieb umgesetzt?',
    outcomes: { yes: 'Ja', partly: 'Teilweise', no: 'Noch nicht' },
    visible: 'Was ist davon zu sehen?',
    hindrance: 'Was stand im Weg?',
    nextStep: 'Welcher kleinere Schritt kommt als Nächstes?',
    stays: 'Die Antworten bleiben auf diesem Gerät.',
    keep: 'Rückblick festhalten',
    skip: 'Diesmal nicht',
    skipped: 'Gut. In 30 Tagen fragen wir wieder.',
    missing: 'Wählen Sie zuerst Ja, Teilweise oder Noch nicht.',
    kept: 'Festgehalten.',
    unkept: 'Ihr Browser hat den Rückblick nicht gespeichert. Er gilt, bis Sie die Seite schließen; speichern Sie eine Sicherung.',
    declined: 'Gespeichert wird nichts, wie Sie es wünschen. Der Rückblick gilt, bis Sie die Seite schließen.',
    before: 'Beim letzten Mal wollten Sie als Nächstes:',
  },
  history: {
    title: 'Alles im Einzelnen',
    none: 'Noch kein Eintrag.',
    more: (count) => `${count} ältere zeigen`,
    shown: (shown, of) => `${shown} von ${of} Einträgen, die neuesten zuerst.`,
  },
  delete: {
    title: 'Alles löschen',
    text: 'Danach weiß der Kurs auf diesem Gerät nichts mehr von Ihnen. Die Seiten für unterwegs bleiben, sie sind auf allen Geräten gleich.',
    open: 'Alles löschen …',
    sure: 'Wirklich alles löschen?',
    consequence: (count) =>
      `Gelöscht werden ${count}, Ihr Lesestand und Ihre Einstellungen, in diesem Browser und in allen offenen Fenstern des Kurses. Einträge und Lesestand lassen sich aus einer Sicherung zurückholen, die Einstellungen nicht.`,
    sessions: 'Gelöscht werden auch Ihre Sitzungsprotokolle. Sie stehen in keiner Sicherung:',
    sessionsFirst: 'zuerst auf der Seite „Protokoll“ sichern',
    first: 'Zuerst eine Sicherung speichern',
    confirm: 'Alles löschen',
    cancel: 'Abbrechen',
    working: 'Es wird gelöscht …',
    gone: 'Gelöscht. Wir haben nachgesehen: keine Datenbank, keine Einträge und keine Zwischenspeicher mit Daten von Ihnen sind mehr da.',
    choiceStays: 'Geblieben ist allein Ihre Wahl, dass nichts gespeichert wird.',
    left: (names) => `Der Browser hat nicht alles gelöscht. Noch da: ${names}.`,
    leftHelp:
      'Schließen Sie andere Fenster des Kurses und löschen Sie noch einmal, oder löschen Sie die Websitedaten in den Einstellungen des Browsers.',
  },
};
