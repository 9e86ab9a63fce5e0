import { largestBackup, readBackup, type BackupReading } from '../../../core/record/backup.ts';
import { courseId } from '../../platform/course-place.ts';
import { giveWay } from '../../platform/give-way.ts';

/** Reads a file the learner chose. Its size is looked at before anything of it is read. @throws when it cannot be opened. */
export async function readFile(file: File): Promise<BackupReading> {
  if (file.size > largestBackup) return { fault: { reason: 'too-big' } };
  return readBackup(await file.text(), courseId(), giveWay);
}
