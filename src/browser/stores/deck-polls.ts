import { noPolls } from '../../core/deck/polls.ts';
import { deedsFrom } from '../../core/deck/session-deeds.ts';
import { keptPollsSchema, type DeckPolls } from '../../core/schemas/deck-polls.ts';
import type { SessionDeck } from '../../core/session/begin-session.ts';
import { courseKey } from '../platform/course-place.ts';
import { memory, store } from '../platform/device.ts';
import { parseJson } from '../platform/parse-json.ts';
import { isSavingDeclined } from './saving.ts';
import { currentSession } from './session-log.ts';

const key = courseKey('deck-polls');

/**
 * What was counted with this deck in the session that goes on, with every deed, so that a reload loses nothing. For a session
 * taken up again there are only the results.
 */
export function readPolls(deck: SessionDeck): DeckPolls {
  const session = currentSession(deck);
  const kept = keptPollsSchema.safeParse(parseJson(store.read(key) ?? ''));
  if (kept.success && kept.data.deck === location.pathname && kept.data.session === session?.head.id) return kept.data.all;
  const polls = (session?.polls ?? []).map((poll) => [poll.slide, { deeds: deedsFrom(poll), hidden: false }] as const);
  return polls.length > 0 ? { revision: 1, polls: Object.fromEntries(polls) } : noPolls;
}

export function keepPolls(deck: SessionDeck, all: DeckPolls): void {
  const kept = { deck: location.pathname, session: currentSession(deck)?.head.id, all };
  (isSavingDeclined() ? memory : store).write(key, JSON.stringify(kept));
}
