import { expect, it } from 'vitest';
import { sessionSchema } from '../../../../src/core/schemas/session-log.ts';
import { beginSession } from '../../../../src/core/session/begin-session.ts';
import { goesOn } from '../../../../src/core/session/goes-on.ts';
import { elapsedIn, partsOf, sessionOf, type SessionParts } from '../../../../src/core/session/parts.ts';

const hour = 3_600_000;
const begun = Date.parse('2026-03-02T09:00:00Z');
const deck = {
  module: 'chefsache',
  title: 'Marketing ist Chefsache',
  locale: 'de' as const,
  sections: [
    { id: 'start', title: 'Ankommen', planned: 8 },
    { id: 'fall', title: 'Der Fall', planned: 12 },
  ],
};
const parts = (fields: Partial<SessionParts> = {}): SessionParts => ({
  head: beginSession(deck, begun),
  group: 'Gilde',
  watch: { before: 900_000, extended: 5 },
  way: [
    { section: 'start', at: 0 },
    { section: 'fall', at: 600_000 },
  ],
  seen: 900_000,
  state: undefined,
  polls: [],
  parked: [
    { id: 'n-2', text: 'Später', at: '2026-03-02T09:20:00.000Z' },
    { id: 'n-1', text: 'Früher', at: '2026-03-02T09:10:00.000Z' },
  ],
  ...fields,
});

it('puts a session together, and takes it apart again without losing a second', () => {
  const session = sessionOf(parts(), 900_000);
  expect(session).toMatchObject({ planned: 20, extended: 5, group: 'Gilde', sections: [{ spent: 600 }, { spent: 300 }] });
  expect(session.parked.map(({ text }) => text)).toEqual(['Früher', 'Später']);
  expect(sessionSchema.parse(session)).toEqual(session);
  const again = partsOf(session);
  expect(sessionOf(again, elapsedIn(again, begun + 100 * hour, false))).toEqual(session);
});

it('counts a running watch up to now, and a forgotten one up to what was seen of it', () => {
  const running = parts({ watch: { before: 0, since: begun, extended: 0 } });
  expect(elapsedIn(running, begun + hour, true)).toBe(hour);
  expect(elapsedIn(running, begun + 30 * hour, false)).toBe(900_000);
  expect(elapsedIn(running, begun + 13 * hour, true)).toBe(900_000);
});

it('goes on the same day or evening, unless it was ended; when taken up again, from then', () => {
  const calendar = { dayOf: (moment: number) => new Date(moment).toISOString().slice(0, 10) };
  const on = (hours: number, state?: SessionParts['state']) => goesOn(parts({ state }), begun + hours * hour, calendar);
  expect([on(0), on(14), on(24), on(-2)]).toEqual([true, true, false, true]);
  expect(on(1, { open: false, moment: begun })).toBe(false);
  expect(on(25, { open: true, moment: begun + 24 * hour })).toBe(true);
});
