import type { Play } from './play.ts';

/** The lamps, row by row, each with its state on Monday and on launch day. */
const lamps = {
  mail: { monday: 'red', launch: 'green' },
  tracking: { monday: 'red', launch: 'amber' },
  letterbox: { monday: 'green', launch: 'green' },
  claim: { monday: 'red', launch: 'off' },
  reviews: { monday: 'amber', launch: 'green' },
  posts: { monday: 'amber', launch: 'green' },
  pictures: { monday: 'amber', launch: 'green' },
  ai: { monday: 'amber', launch: 'off' },
  booking: { monday: 'amber', launch: 'amber' },
} as const;

/** In the drawing, three lamps stand in a row; frames follow each other at these distances. */
const [first, across, down] = [{ x: 10, y: 44 }, 180, 172];

/** Sets the switchboard to a day, frames one lamp, and says why it is lit and whom to ask. */
export const warningLamps: Play = ({ part, words }, { choice }) => {
  const [chosen, day] = [choice('lamp'), choice('day') as 'monday' | 'launch'];
  for (const [index, [lamp, on]] of Object.entries(lamps).entries()) {
    part(`lamp-${lamp}`).setAttribute('href', `#warnlampen-${on[day]}`);
    part(`state-${lamp}`).textContent = words(on[day]);
    if (lamp !== chosen) continue;
    part('frame').setAttribute('x', String(first.x + across * (index % 3)));
    part('frame').setAttribute('y', String(first.y + down * Math.floor(index / 3)));
  }
  part('count').textContent = words(`count-${day}`);
  return words(`${chosen}-${day}`);
};
