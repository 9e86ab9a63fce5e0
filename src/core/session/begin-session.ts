import type { SessionHead } from '../schemas/session-log.ts';

/** The slides a session is held with. */
export type SessionDeck = Pick<SessionHead, 'module' | 'title' | 'locale' | 'sections'>;

/** What the ids of all sessions with a deck begin with. */
export const sessionsOf = ({ module, locale }: Pick<SessionDeck, 'module' | 'locale'>): string => `${module}-${locale}-`;

/** The id tells when a session began, so that two windows that begin one at the same moment begin the same. */
export const beginSession = (deck: SessionDeck, now: number): SessionHead => ({
  version: 1,
  id: `${sessionsOf(deck)}${now.toString(36)}`,
  ...deck,
  begun: new Date(now).toISOString(),
  planned: deck.sections.reduce((sum, { planned }) => sum + planned, 0),
});
