/** What a trainer can ask for while hands are counted, beside counting. */
export type PollCommand = 'undo' | 'cover' | 'turn' | 'totals' | 'clear';

const keys: Readonly<Record<string, PollCommand>> = { Backspace: 'undo', z: 'undo', h: 'cover', r: 'turn', t: 'totals' };

/**
 * What a key means while hands are counted: a number is a hand for that option, counted from 0. Everything else keeps the
 * meaning it has outside (`commands.ts`).
 */
export function pollKey(key: string): PollCommand | number | undefined {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}
