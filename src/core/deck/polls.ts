import type { DeckPolls, Deed, Poll } from '../schemas/deck-polls.ts';

export const noPolls: DeckPolls = { revision: 0, polls: {} };

const untouched: Poll = { deeds: [], hidden: false };

/** The poll of a slide. */
export const pollOn = ({ polls }: DeckPolls, slide: string): Poll => (Object.hasOwn(polls, slide) ? polls[slide]! : untouched);

const withPoll = (all: DeckPolls, slide: string, poll: Poll): DeckPolls => ({
  ...all,
  revision: all.revision + 1,
  polls: { ...all.polls, [slide]: poll },
});

export function enter(all: DeckPolls, slide: string, deed: Deed): DeckPolls {
  const { deeds, hidden } = pollOn(all, slide);
  return withPoll(all, slide, { deeds: [...deeds, deed], hidden });
}

/** Takes back what was entered last. Nothing is lost before that, so it leads back to the beginning. */
export function undo(all: DeckPolls, slide: string): DeckPolls {
  const { deeds, hidden } = pollOn(all, slide);
  return deeds.length === 0 ? all : withPoll(all, slide, { deeds: deeds.slice(0, -1), hidden });
}

/** Hides the numbers from the wall, or shows them. */
export function cover(all: DeckPolls, slide: string): DeckPolls {
  const { deeds, hidden } = pollOn(all, slide);
  return withPoll(all, slide, { deeds, hidden: !hidden });
}

/** Begins to count hands on a slide, or ends it where none is named. */
export const count = (all: DeckPolls, slide?: string): DeckPolls =>
  all.counting === slide ? all : { revision: all.revision + 1, polls: all.polls, ...(slide !== undefined && { counting: slide }) };
