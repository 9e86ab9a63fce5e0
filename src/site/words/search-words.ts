import type { SitePage } from '../../core/course/address.ts';
import type { Locale } from '../../core/locale/locale.ts';

/** What readers type when they look for a page that calls itself something else. */
export const searchWords: Record<Locale, Partial<Record<SitePage, readonly string[]>>> = {
  de: {
    about: ['Über den Kurs', 'Autorin', 'Herausgeber'],
    imprint: ['Anbieter', 'Kontakt'],
    privacy: ['Datenschutzerklärung', 'Cookies'],
    licences: ['Lizenz', 'Open Source'],
    offline: ['offline', 'ohne Internet'],
    data: ['Lernstand', 'Sicherung', 'Datensicherung'],
    certificate: ['Zertifikat', 'Bescheinigung', 'Teilnahmebescheinigung'],
    verify: ['Zertifikat prüfen', 'Bescheinigung prüfen'],
  },
  en: {
    about: ['about the course', 'author', 'publisher'],
    imprint: ['legal notice', 'contact'],
    privacy: ['privacy policy', 'cookies', 'data protection'],
    accessibility: ['accessible'],
    licences: ['license', 'open source'],
    offline: ['offline', 'without internet'],
    data: ['learning record', 'backup'],
    certificate: ['confirmation', 'proof of participation'],
  },
};
