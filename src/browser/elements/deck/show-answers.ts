import type { Rounds } from '../../../core/deck/poll-rounds.ts';
import { make } from './make.ts';
import type { Say } from './poll-words.ts';

/** Lists what people said; a press on an answer counts one more who says the same. */
export function answersOn(place: HTMLElement, say: Say, press: (word: string) => void): (rounds: Rounds, isOpen: boolean) => void {
  const box = make('ul', 'answers');
  box.role = 'list';
  place.append(box);
  return ({ all }, isOpen) => {
    const words = all.flatMap((round) => round.words);
    box.hidden = words.length === 0;
    box.toggleAttribute('data-many', words.length > 8);
    box.replaceChildren(
      ...words.map(({ word, times }) => {
        const hit = make('button', 'vote-hit');
        hit.type = 'button';
        hit.hidden = !isOpen;
        hit.setAttribute('aria-label', say('same', { word }));
        hit.addEventListener('click', () => press(word));
        return make('li', '', make('span', '', word), ...(times > 1 ? [make('b', 'tally__n', `${times}×`)] : []), hit);
      }),
    );
  };
}
