import { count, cover, enter, pollOn, undo } from '../../../core/deck/polls.ts';
import { pollKey, type PollCommand } from '../../../core/deck/poll-keys.ts';
import { roundsOf } from '../../../core/deck/poll-rounds.ts';
import type { Deed } from '../../../core/schemas/deck-polls.ts';
import { shortcutsOn } from '../search/shortcuts.ts';
import type { Ballot } from './ballot.ts';
import { boardOf, type Board } from './poll-board.ts';
import type { PollBox } from './poll-box.ts';
import { pollForm } from './poll-form.ts';
import { aloud, sayFrom } from './poll-words.ts';
import type { Stage } from './stage.ts';

export interface Voting {
  /** Whether hands are counted on the slide that is shown. */
  readonly isOpen: boolean;
  toggle(): void;
  /** Lets a key count, while hands are counted; says whether it did. */
  press(event: KeyboardEvent): boolean;
}

/**
 * Lets a room vote on slides that ask something. Results stand beside the options, in all windows.
 * @param tools carries the sentences in its data attributes, and the buttons `[data-vote="<command>"]`.
 */
export function votingOn(host: HTMLElement, tools: HTMLElement, stage: Stage, box: PollBox): Voting {
  const say = sayFrom(tools);
  const boards = new Map<Ballot, Board>();
  const said = tools.querySelector('[data-vote-said]')!;

  const here = (): Ballot | undefined => stage.slide.ballot;
  const open = (): Ballot | undefined => (stage.view && box.all.counting === stage.slide.id ? here() : undefined);
  const add = (deed: Deed): void => box.change(enter(box.all, stage.slide.id, deed));

  const form = pollForm(tools.querySelector('form')!, say, add, () => host.focus({ preventScroll: true }));
  const act: Readonly<Record<PollCommand, (ballot: Ballot) => void>> = {
    undo: ({ slide }) => box.change(undo(box.all, slide)),
    cover: ({ slide }) => box.change(cover(box.all, slide)),
    turn: ({ kind }) => kind !== 'open' && add({ kind: 'turn' }),
    clear: () => add({ kind: 'clear' }),
    totals: (ballot) => form.ask(ballot, ballot.options.length > 0 ? 0 : undefined),
  };
  const choose = (ballot: Ballot, option: number): void => {
    if (form.asksForHands) form.ask(ballot, option);
    else if (option < ballot.options.length) add({ kind: 'hand', option });
  };

  const show = (): void => {
    const ballot = here();
    const counted = open();
    host.toggleAttribute('data-votes', ballot !== undefined);
    host.toggleAttribute('data-counting', counted !== undefined);
    form.show(counted);
    if (!ballot) return;
    const poll = pollOn(box.all, ballot.slide);
    const { all, now } = roundsOf(poll.deeds);
    const isCovered = poll.hidden && stage.view !== 'presenter';
    let board = boards.get(ballot);
    if (!board && !counted && poll.deeds.length === 0) return;
    board ??= boardOf(
      ballot,
      say,
      (option) => choose(ballot, option),
      (word) => add({ kind: 'word', word }),
    );
    boards.set(ballot, board);
    board(poll, counted !== undefined, isCovered);
    const pressed = { turn: now === 1, cover: poll.hidden };
    for (const [command, isOn] of Object.entries(pressed))
      tools.querySelector(`[data-vote="${command}"]`)!.setAttribute('aria-pressed', `${isOn}`);
    tools.querySelector('[data-vote="undo"]')!.setAttribute('aria-disabled', `${poll.deeds.length === 0}`);
    tools.querySelector<HTMLElement>('[data-vote="turn"]')!.hidden = ballot.kind === 'open';
    tools.querySelector<HTMLElement>('[data-vote="totals"]')!.hidden = ballot.options.length === 0;
    if (counted) said.textContent = aloud(ballot, { all, now }, isCovered, say);
  };

  let at = stage.slide.id;
  stage.watch(() => {
    const left = at;
    at = stage.slide.id;
    if (left !== at && box.all.counting === left) box.change(count(box.all));
    show();
  });
  box.watch(show);

  tools.addEventListener('click', (event) => {
    const command = (event.target as Element).closest<HTMLElement>('[data-vote]')?.dataset['vote'];
    const ballot = open();
    if (command && ballot) act[command as PollCommand](ballot);
  });

  return {
    get isOpen() {
      return open() !== undefined;
    },
    toggle() {
      const ballot = here();
      if (!ballot) return;
      box.change(count(box.all, open() ? undefined : ballot.slide));
      if (open() && ballot.options.length === 0) form.ask(ballot);
    },
    press({ key, ctrlKey, metaKey, altKey, target }) {
      const ballot = open();
      const typing = target instanceof HTMLInputElement ? target : undefined;
      const isUndo = (ctrlKey || metaKey) && key === 'z';
      // While something is being typed, taking back belongs to the line.
      if (!ballot || typing?.value || (typing && !isUndo) || ((ctrlKey || metaKey || altKey) && !isUndo)) return false;
      const asked = key.length > 1 || isUndo || shortcutsOn() ? pollKey(key) : undefined;
      if (asked === undefined) return false;
      if (typeof asked === 'number') choose(ballot, asked);
      else act[asked](ballot);
      return true;
    },
  };
}
