import { formatDay } from '../../../core/locale/format-day.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { calendar } from '../../platform/device.ts';

/** The learner's day that a time of the record falls on, written out. */
export function dayOf(timestamp: string, locale: Locale): string {
  return formatDay(calendar.dayOf(Date.parse(timestamp)), locale);
}
