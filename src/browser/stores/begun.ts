/**
 * What has been begun in a lesson's self-check and is not in the record yet: a reload must lose neither what somebody is
 * writing nor the wish to start anew. It lies in this window and goes with it.
 */
import type { FreetextAnswer } from '../../core/quiz/answer.ts';
import { freetextAnswer } from '../../core/quiz/kinds/freetext/answer.ts';
import type { LocalItem } from '../../core/quiz/local-item.ts';
import { courseKey } from '../platform/course-place.ts';
import { readInWindow, removeInWindow, writeInWindow } from '../platform/window-storage.ts';
import { heedForgetting } from './heed-forgetting.ts';
import { isSavingDeclined } from './saving.ts';

const prefix = () => courseKey('begun:');
const textKey = (item: LocalItem<'freetext'>) => `${prefix()}text:${item.id}`;
const anewKey = (lesson: string) => `${prefix()}anew:${lesson}`;

function hold(key: string, value: string): void {
  heedForgetting();
  writeInWindow(key, value);
}

/** What this page has put there, or an earlier one of this window, which heeds nothing any more. */
function held(key: string): string | null {
  heedForgetting();
  return readInWindow(key);
}

/** Keeps a text as far as it has come, where the learner wants anything kept. */
export function keepText(item: LocalItem<'freetext'>, answer: FreetextAnswer): void {
  if (answer.text !== '' && !isSavingDeclined()) hold(textKey(item), JSON.stringify(answer));
  else dropText(item);
}

export const dropText = (item: LocalItem<'freetext'>): void => removeInWindow(textKey(item));

/** The text that was begun here; undefined where there is none. */
export function readBegun(item: LocalItem<'freetext'>): FreetextAnswer | undefined {
  try {
    const kept: unknown = JSON.parse(held(textKey(item)) ?? 'null');
    const answer = freetextAnswer.read(item, kept);
    return answer && { ...answer, open: (kept as FreetextAnswer).open === true };
  } catch {
    return undefined;
  }
}

/** From this moment on, answers given before do not come back by themselves. */
export function beginAnew(lesson: string, moment: number): void {
  if (!isSavingDeclined()) hold(anewKey(lesson), new Date(moment).toISOString());
}

/** When the learner last began a lesson's questions anew, as `Date.toISOString` writes it; empty for never. */
export const begunAnew = (lesson: string): string => held(anewKey(lesson)) ?? '';
