/** Minutes as hours and minutes, "1:05": since the beginning of a session, or since midnight, where a day has 24 hours. */
export const clockText = (minutes: number): string => `${Math.floor(minutes / 60) % 24}:${`${minutes % 60}`.padStart(2, '0')}`;

/** A span of time as a running order shows it. */
export const spanText = (from: number, to: number): string => `${clockText(from)}–${clockText(to)}`;

/** Minutes since midnight of a time of day such as "9:00" or "14:30"; nothing where the text is none. */
export function minutesOfDay(text: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
