import type { Play } from './play.ts';
import { show } from './show.ts';

const conditions = ['mandate', 'time', 'end'] as const;

/** The shape the ring takes when one condition is missing. */
const shapes = { mandate: 'messages', time: 'empty', end: 'open' } as const;

/** Takes conditions away from the unit. One missing changes the ring in its own way; two or three leave nothing of it. */
export const virtualUnit: Play = ({ part, words }, { isOn }) => {
  const given = conditions.filter((condition) => isOn('given', condition));
  const missing = conditions.filter((condition) => !given.includes(condition));
  const isGone = missing.length > 1;
  show(part('ring'), missing.length === 0);
  for (const condition of conditions) show(part(shapes[condition]), !isGone && missing.includes(condition));
  show(part('mandate'), given.includes('mandate'));
  show(part('end'), given.includes('end'));
  show(part('free'), given.includes('time'));
  show(part('full'), missing.includes('time'));
  const areHome = isGone || missing.includes('time');
  show(part('away'), !areHome);
  if (areHome) part('people').setAttribute('transform', 'translate(0 122)');
  else part('people').removeAttribute('transform');
  const state = missing[0] ?? 'all';
  part('name').textContent = words(isGone ? 'departments' : `${state}-name`);
  return words(isGone ? `left-${given[0] ?? 'nothing'}` : state);
};
