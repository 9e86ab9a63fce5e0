import { checkDeciders } from '../../../core/figure/deciders.ts';
import type { Play } from './play.ts';
import { show } from './show.ts';

const people = ['jana', 'mats', 'birgit', 'petra'] as const;
type Person = (typeof people)[number];

/** Rows of the drawing that stand. */
const settled: readonly (readonly Person[])[] = [['jana'], ['jana'], ['mats'], ['mats'], ['birgit']];

/** Rows the reader settles: who decides where a choice names no single person, and the letters of those who do not decide. A row without a decider is blank. */
const open = {
  content: { shared: ['mats', 'birgit'], letters: ['i', 'm', 'r', 'i'] },
  social: { shared: [], letters: ['i', 'r', 'i', 'r'] },
  website: { shared: ['mats', 'petra'], letters: ['i', 'm', 'i', 'r'] },
} as const;
const names = ['content', 'social', 'website'] as const;

const isPerson = (chosen: string): chosen is Person => people.some((person) => person === chosen);

/** Gives three rows of the matrix their decider, and checks all eight as the lesson does. */
export const territoryMatrix: Play = ({ part, parts, words }, { choice }) => {
  const rows = names.map((name) => {
    const chosen = choice(name);
    return { name, chosen, deciders: isPerson(chosen) ? [chosen] : open[name].shared };
  });
  for (const { name, deciders } of rows) {
    const isRight = deciders.length === 1;
    const [letters, boxes] = [parts(name), parts(`${name}-box`)];
    for (const [at, person] of people.entries()) {
      const decides = deciders.some((each) => each === person);
      letters[at]!.textContent = deciders.length === 0 ? '' : words(decides ? 'd' : open[name].letters[at]!);
      letters[at]!.setAttribute('class', `${decides ? 'fl' : 'f2'} mid${decides && isRight ? ' pa' : ''}`);
      boxes[at]!.setAttribute('class', isRight ? 'dot' : 's-plan');
      show(boxes[at]!, decides);
    }
    show(part(`${name}-gap`), deciders.length === 0);
    show(part(`${name}-right`), isRight);
    show(part(`${name}-wrong`), !isRight);
  }

  const { breaks, overloaded, decidesIn } = checkDeciders<Person>([...settled, ...rows.map(({ deciders }) => deciders)]);
  for (const [at, person] of people.entries()) {
    parts('load')[at]!.textContent = String(decidesIn(person));
    show(parts('over')[at]!, overloaded.includes(person));
  }
  show(part('too-many'), overloaded.length > 0);
  const counted = breaks > 1 ? words('breaks', { n: breaks }) : words(breaks ? 'break' : 'unbroken');
  part('breaks').textContent = counted;

  const said = rows.map(({ name, chosen }) => words(`${name}-${chosen}`));
  const loads = overloaded.map((person) => words('over', { who: words(person), n: decidesIn(person) }));
  if (breaks) return [words('count', { counted }), ...loads, ...said].join(' ');
  const isSigned = rows.map(({ chosen }) => chosen).join() === 'mats,petra,petra';
  return [words('count-none'), ...said, words(isSigned ? 'signed' : 'fits')].join(' ');
};
