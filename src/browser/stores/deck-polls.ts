import { noPolls } from '../../core/deck/polls.ts';
import { keptPollsSchema, type DeckPolls } from '../../core/schemas/deck-polls.ts';
import { courseKey } from '../platform/course-place.ts';
import { clock, store } from '../platform/device.ts';

const key = courseKey('deck-polls');

/** Hands from yesterday belong to another group, milliseconds. */
const longest = 12 * 60 * 60 * 1000;

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** What was counted in this session with this page's deck; it lasts through a reload of any window. */
export function readPolls(): DeckPolls {
  const kept = keptPollsSchema.safeParse(parse(store.read(key)));
  if (!kept.success || kept.data.deck !== location.pathname) return noPolls;
  return clock.now() - kept.data.at > longest ? noPolls : kept.data.all;
}

export function keepPolls(all: DeckPolls): void {
  store.write(key, JSON.stringify({ deck: location.pathname, at: clock.now(), all }));
}
