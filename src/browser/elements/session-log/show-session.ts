import { elapsedText } from '../../../core/deck/elapsed-text.ts';
import { formatDay } from '../../../core/locale/format-day.ts';
import { formatTime } from '../../../core/locale/format-time.ts';
import type { Session } from '../../../core/schemas/session-log.ts';
import { calendar } from '../../platform/device.ts';
import { showDifference } from '../deck/show-difference.ts';
import { cast, fill, inLanguage, rowOf, say } from './moulds.ts';
import { showPoll } from './show-poll.ts';
import { locale, logWords } from './words.ts';

/** When a session began, in words: "2. März 2026, 09:00". */
export function whenBegun({ begun }: Session): string {
  const moment = Date.parse(begun);
  return `${formatDay(calendar.dayOf(moment), locale)}, ${formatTime(moment, locale)}`;
}

function showSections(record: Element, { sections, locale: lang }: Session): void {
  const body = record.querySelector<HTMLElement>('[data-sections]')!;
  const { dataset: sentences } = body.closest('table')!;
  for (const { title, planned, spent } of sections) {
    const row = rowOf(inLanguage(lang, say('span', title)), `${planned}`, spent === 0 ? '' : elapsedText(spent * 1000), '');
    showDifference(row.cells[3]!, spent === 0 ? 0 : Math.trunc(spent / 60 - planned), sentences);
    body.append(row);
  }
}

/** The group's name, as the record and its line in the list show it. */
export function showGroup(record: Element, group: string): void {
  for (const place of record.querySelectorAll<HTMLElement>('[data-show="group"]'))
    place.textContent = group || (place.dataset['none'] ?? '');
}

/** The record of a session, closed. */
export function showSession(host: Element, session: Session): HTMLElement {
  const record = cast(host, 'session');
  const { id, title, group, planned, extended, sections, polls, parked } = session;
  record.id = id;
  const minutes = Math.round(sections.reduce((sum, { spent }) => sum + spent, 0) / 60);
  fill(record, 'title', title);
  for (const place of record.querySelectorAll<HTMLElement>('[data-show="title"]')) inLanguage(session.locale, place);
  fill(record, 'when', whenBegun(session));
  fill(record, 'begun', whenBegun(session));
  fill(record, 'duration', `${logWords.minutes(minutes)} (${logWords.plan(planned, extended)})`);
  record.querySelector<HTMLInputElement>('[data-group]')!.value = group;
  showGroup(record, group);
  showSections(record, session);
  record.querySelector('[data-polls]')!.append(...polls.map((poll) => showPoll(host, poll, session.locale)));
  record.querySelector('[data-parked]')!.append(...parked.map(({ text }) => say('li', text)));
  record.querySelector<HTMLElement>('[data-no-polls]')!.hidden = polls.length > 0;
  record.querySelector<HTMLElement>('[data-no-parked]')!.hidden = parked.length > 0;
  return record;
}
