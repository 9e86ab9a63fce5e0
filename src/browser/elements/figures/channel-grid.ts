import type { Play } from './play.ts';

/** Measures: the top of their row in the drawing, and the intents they meet. */
const measures = [
  { id: 'search', top: 78, meets: ['do'] },
  { id: 'retargeting', top: 114, meets: ['think'] },
  { id: 'seo', top: 188, meets: ['think', 'do'] },
  { id: 'vans', top: 224, meets: ['see'] },
  { id: 'newsletter', top: 260, meets: ['care'] },
  { id: 'reviews', top: 334, meets: ['think'] },
  { id: 'press', top: 370, meets: ['see'] },
  { id: 'tiktok', top: 444, meets: ['see'] },
] as const;

/** Where the column of an intent stands. */
const columns: Readonly<Record<string, number>> = { see: 250, think: 318, do: 382, care: 442 };

/** Brings the row of a measure and the column of an intent to the fore. */
export const channelGrid: Play = ({ part, words }, { choice }) => {
  const { id, top, meets } = measures.find((measure) => measure.id === choice('measure'))!;
  part('row').setAttribute('d', `M4 ${top}H556V${top + 36}H4z`);
  const intent = choice('intent');
  const middle = columns[intent];
  part('column').setAttribute('d', middle === undefined ? '' : `M${middle - 31} 6H${middle + 31}V482H${middle - 31}z`);
  if (middle === undefined) return words(id);
  const fits = meets.some((each) => each === intent);
  return [words(intent), words(fits ? 'fits' : 'misses'), words(id)].join(' ');
};
