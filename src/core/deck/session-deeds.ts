import type { Deed } from '../schemas/deck-polls.ts';
import type { SessionPoll } from '../schemas/session-log.ts';

function deedsIn(poll: SessionPoll, round: number): Deed[] {
  if (poll.kind === 'estimate') return poll.rounds[round]!.map((value) => ({ kind: 'number', value }));
  if (poll.kind === 'open') return poll.rounds[round]!.map((word) => ({ kind: 'word', word }));
  return poll.rounds[round]!.map((hands, option) => ({ kind: 'total', option, hands }));
}

/** What would lead to the results a log holds. A session taken up again goes on counting from there. */
export function deedsFrom(poll: SessionPoll): Deed[] {
  return poll.rounds.flatMap((_, round): Deed[] => [...(round > 0 ? [{ kind: 'turn' } as const] : []), ...deedsIn(poll, round)]);
}
