import { sessionLengths } from '../../../core/guide/session-lengths.ts';
import { minutesOf, ownMinutes } from '../../../core/guide/timetable.ts';
import type { Rule } from '../rule.ts';

/** Least share of a session in which participants work on their own firm. */
const leastOwn = 0.3;

/** A guide plans a session for each length: its steps fill the minutes, and at least three tenths of them go to the participants' own firms. */
export const guidePlan: Rule = {
  id: 'guide-plan',
  *check({ guides }) {
    for (const { front } of guides) {
      for (const [index, { minutes, steps }] of (front?.data.variants ?? []).entries()) {
        const place = front!.at('variants', index, 'minutes');
        if (minutes !== sessionLengths[index])
          yield {
            ...place,
            what: `The running order of ${minutes} minutes stands where that of ${sessionLengths[index]} belongs`,
            mend: `Write one each of ${sessionLengths.join(', ')} minutes, in this order`,
          };
        const total = minutesOf(steps);
        if (total !== minutes)
          yield {
            ...place,
            what: `The steps add up to ${total} minutes, not ${minutes}`,
            mend: 'Change the minutes of steps, or their number',
          };
        const own = ownMinutes(steps);
        const least = Math.ceil(minutes * leastOwn);
        if (own < least)
          yield {
            ...place,
            what: `Participants work on their own firm for ${own} of ${minutes} minutes; ${least} is the least`,
            mend: 'Give such steps more time, and mark each with own: true',
          };
      }
    }
  },
};
