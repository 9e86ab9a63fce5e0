import type { Locale } from '../../core/locale/locale.ts';
import { writeBackup } from '../../core/record/backup.ts';
import { courseId } from '../platform/course-place.ts';
import { calendar, clock } from '../platform/device.ts';
import { offerFile } from '../platform/offer-file.ts';
import { loadRecord } from './load-record.ts';

const names = { de: 'auf-kurs-lernstand', en: 'on-course-record' } as const;

/** Saves everything the record holds, wherever it is held, in memory too, as one file. @returns the file's name. */
export async function saveBackup(locale: Locale): Promise<string> {
  const record = await loadRecord();
  const name = `${names[locale]}-${calendar.dayOf(clock.now())}.json`;
  offerFile(name, 'application/json', writeBackup(courseId(), record));
  return name;
}
