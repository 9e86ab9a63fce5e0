import type { Localized } from '../../../core/locale/locale.ts';

export const rescueWords: Localized<{ save: string; saved: (name: string) => string; failed: string }> = {
  de: {
    save: 'Jetzt als Datei sichern',
    saved: (name) => `Ihr Browser speichert „${name}“. Einlesen können Sie die Datei unter „Meine Daten“.`,
    failed: 'Auch die Datei ließ sich nicht schreiben. Solange diese Seite offen ist, geht nichts verloren.',
  },
  en: {
    save: 'Save it as a file now',
    saved: (name) => `Your browser saves “${name}”. You can read the file in under “My data”.`,
    failed: 'The file could not be written either. As long as this page is open, nothing is lost.',
  },
};
