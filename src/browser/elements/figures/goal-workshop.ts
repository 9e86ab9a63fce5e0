import type { Play } from './play.ts';
import { show } from './show.ts';

/** The questions a goal has to answer, and what the figure says as long as one of them is the first that is open. */
const questions = [
  ['who', 'noWho'],
  ['effect', 'noEffect'],
  ['amount', 'noAmount'],
  ['date', 'noDate'],
  ['owner', 'noOwner'],
  ['why', 'noWhy'],
] as const;

/** Lights a lamp for each question that is answered; with all of them the goal goes up on the wall. */
export const goalWorkshop: Play = ({ part, words }, { isOn }) => {
  const turn = (name: string, on: boolean): void => {
    show(part(`on-${name}`), on);
    show(part(`off-${name}`), !on);
    part(`way-${name}`).setAttribute('class', on ? 's-route' : 's-plan');
  };
  for (const [question] of questions) turn(question, isOn('answered', question));
  const open = questions.filter(([question]) => !isOn('answered', question));
  const [first] = open;
  turn('wall', !first);
  part('sheet').setAttribute('class', first ? 'w3' : 'la2');
  // What people outside shall do or know takes the place of the number of followers.
  if (isOn('answered', 'effect')) part('coarse').setAttribute('text-decoration', 'line-through');
  else part('coarse').removeAttribute('text-decoration');
  if (!first) return words('all');
  return words('some', {
    count: questions.length - open.length,
    missing: open.map(([question]) => words(question)).join(', '),
    lack: words(first[1]),
  });
};
