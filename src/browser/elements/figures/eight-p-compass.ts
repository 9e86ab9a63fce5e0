import type { Play } from './play.ts';
import { show } from './show.ts';

const four = ['product', 'price', 'place', 'promotion'];
const both = [...four, 'process', 'people'];

/** What each list of Ps has a name for: the classic one, the one for services (source `booms-bitner-1981`), and ours. */
const lists: Readonly<Record<string, readonly string[]>> = {
  four,
  seven: [...both, 'evidence'],
  eight: [...both, 'values', 'position'],
};
const all = new Set(Object.values(lists).flat());

/** Takes the names away that a list of Ps does not have, and leaves their sides open. What customers ask stays. */
export const eightPCompass: Play = ({ part, words }, { choice }) => {
  const list = choice('list');
  for (const name of all) {
    const isNamed = lists[list]!.includes(name);
    show(part(name), isNamed);
    show(part(`${name}-open`), !isNamed);
  }
  return words(list);
};
