import type { Localized } from '../../core/locale/locale.ts';

interface CertificateWords {
  certificate: {
    title: string;
    description: string;
    about: string;
    noScript: string;
    failed: string;
    none: string;
    name: string;
    nameHint: string;
    print: string;
    verify: string;
    kicker: (course: string) => string;
    done: string;
    date: string;
    trainer: string;
    selfMade: string;
    code: string;
    where: (page: string, course: string) => string;
  };
  verify: {
    title: string;
    lead: string;
    proves: string;
    noScript: string;
    sheet: string;
    name: string;
    nameHint: string;
    day: string;
    dayHint: string;
    modules: string;
    lessons: string;
    checks: string;
    hours: string;
    final: string;
    finalBand: string;
    finalNone: string;
    finalAsked: string;
    code: string;
    codeHint: string;
    check: string;
    toCertificate: string;
  };
}

/** Words of the certificate and of the page that checks one. */
export const certificateWords: Localized<CertificateWords> = {
  de: {
    certificate: {
      title: 'Teilnahmebestätigung',
      description:
        'Ein Blatt A4 über das, was Sie im Kurs durchgearbeitet haben. Ihr Gerät stellt es aus, mit Namen nur, wenn Sie ihn eintragen.',
      about:
        'Wer ein Modul ganz gelesen hat, stellt sich hier selbst eine Bestätigung aus: ein Blatt A4 zum Drucken oder als PDF, mit Namen nur, wenn Sie ihn eintragen.',
      noScript: 'Das Blatt entsteht aus dem Lernstand auf Ihrem Gerät. Dafür braucht die Seite JavaScript, und das ist hier ausgeschaltet.',
      none: 'Hier steht Ihre Bestätigung, sobald Sie ein Modul ganz gelesen haben.',
      failed: 'Die Angaben zum Kurs sind gerade nicht zu laden. Ihr Lernstand ist davon nicht betroffen. Laden Sie die Seite noch einmal.',
      name: 'Ihr Name auf der Bestätigung',
      nameHint: 'Freiwillig. Der Name wird nicht gespeichert.',
      print: 'Drucken oder als PDF sichern',
      verify: 'Dieses Blatt prüfen',
      kicker: (course) => `${course}, Training für Marketing-Leader`,
      done: 'hat diese Module ganz gelesen:',
      date: 'Datum',
      trainer: 'Trainerin oder Trainer',
      selfMade: 'Selbst ausgestellt auf Grundlage des Lernstands auf einem Gerät. Kein amtliches Zeugnis, keine Prüfung unter Aufsicht.',
      code: 'Prüfcode',
      where: (page, course) => `Zu prüfen im Kurs ${course} auf der Seite „${page}“`,
    },
    verify: {
      title: 'Bestätigung prüfen',
      lead: 'Übertragen Sie die Angaben eines Blattes. Der Prüfcode zeigt, ob sie noch so sind, wie sie ausgestellt wurden. Alles bleibt auf diesem Gerät und geht auch ohne Netz.',
      proves:
        'Ein passender Code heißt: fehlerfrei abgeschrieben, nicht nachträglich geändert. Er beweist nicht, wer das Blatt ausgestellt hat. Jede Person kann auf ihrem Gerät ein Blatt mit passendem Code erzeugen.',
      noScript: 'Den Code berechnet diese Seite auf Ihrem Gerät. Dafür braucht sie JavaScript, und das ist hier ausgeschaltet.',
      sheet: 'Was auf dem Blatt steht',
      name: 'Name',
      nameHint: 'Genau so geschrieben. Ohne Namen auf dem Blatt bleibt das Feld leer.',
      day: 'Datum',
      dayHint: 'Zum Beispiel 22.11.2026',
      modules: 'Ganz gelesene Module',
      lessons: 'Gelesene Lektionen',
      checks: 'Beantwortete Selbst-Checks',
      hours: 'Stunden',
      final: 'Abschlusstest',
      finalBand: 'Ergebnis',
      finalNone: 'steht nicht darauf',
      finalAsked: 'Zahl der Fragen',
      code: 'Prüfcode',
      codeHint: 'Zwölf Zeichen. Striche und Großbuchstaben sind nicht nötig.',
      check: 'Blatt prüfen',
      toCertificate: 'Zur eigenen Teilnahmebestätigung',
    },
  },
  en: {
    certificate: {
      title: 'Certificate of participation',
      description: 'One A4 sheet on what you have worked through. Your own device issues it, with a name only if you type one.',
      about:
        'Anyone who has read a whole module can issue their own certificate here: one A4 sheet to print or save as PDF, with a name only if you type one.',
      noScript:
        'The sheet is made from the learning record on your device. For that the page needs JavaScript, which is switched off here.',
      none: 'Your certificate appears here as soon as you have read a whole module.',
      failed: 'The details of the course cannot be loaded just now. Your learning record is not affected. Please load the page again.',
      name: 'Your name on the certificate',
      nameHint: 'Optional. The name is not stored.',
      print: 'Print or save as PDF',
      verify: 'Check this sheet',
      kicker: (course) => `${course}, training for marketing leaders`,
      done: 'has read these modules from start to finish:',
      date: 'Date',
      trainer: 'Trainer',
      selfMade: 'Self-issued from the learning record on one device. Not an official certificate, and no supervised examination.',
      code: 'Check code',
      where: (page, course) => `To be checked in ${course} on the page “${page}”`,
    },
    verify: {
      title: 'Verify a certificate',
      lead: 'Copy the details from a sheet. The check code shows whether they are still as they were issued. Everything stays on this device and works offline too.',
      proves:
        'A matching code means: copied without slips, not altered afterwards. It does not prove who issued the sheet. Anybody can make one with a matching code on their own device.',
      noScript: 'This page works the code out on your device. For that it needs JavaScript, which is switched off here.',
      sheet: 'What the sheet says',
      name: 'Name',
      nameHint: 'Spelt exactly the same. If the sheet has no name, leave this empty.',
      day: 'Date',
      dayHint: 'For example 22 November 2026, or 22/11/2026 with the day first',
      modules: 'Modules read from start to finish',
      lessons: 'Lessons read',
      checks: 'Self-checks answered',
      hours: 'Hours',
      final: 'Final test',
      finalBand: 'Result',
      finalNone: 'not on the sheet',
      finalAsked: 'Number of questions',
      code: 'Check code',
      codeHint: 'Twelve characters. Hyphens and capitals are not needed.',
      check: 'Check the sheet',
      toCertificate: 'To your own certificate of participation',
    },
  },
};
