import { largestSessionFile, readSessionFile } from '../../../core/session/session-file.ts';
import { courseId } from '../../platform/course-place.ts';
import { isSavingDeclined } from '../../stores/saving.ts';
import { readSessions, takeInSessions } from '../../stores/session-log.ts';
import { logWords } from './words.ts';

/** Takes in what a file brings that is not here yet, all of it or nothing. @returns what happened, in a sentence that names the file. */
export async function takeInFile(file: File): Promise<string> {
  if (isSavingDeclined()) return logWords.fault(file.name, 'declined');
  if (file.size > largestSessionFile) return logWords.fault(file.name, { reason: 'too-big' });
  const text = await file.text().catch(() => '');
  const reading = readSessionFile(text, courseId());
  if ('fault' in reading) return logWords.fault(file.name, reading.fault);
  const here = new Set(readSessions().map(({ id }) => id));
  const fresh = reading.sessions.filter(({ id }, at, all) => !here.has(id) && all.findIndex((each) => each.id === id) === at);
  if (!takeInSessions(fresh)) return logWords.fault(file.name, 'no-room');
  return logWords.taken(file.name, fresh.length, reading.sessions.length - fresh.length);
}
