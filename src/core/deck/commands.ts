/** What a presenter can ask for, with a key or a button. */
export type Command =
  | 'forward'
  | 'back'
  | 'first'
  | 'last'
  | 'overview'
  | 'dark'
  | 'pointer'
  | 'drawing'
  | 'counting'
  | 'full-screen'
  | 'presenter'
  | 'keys'
  | 'end';

/** Clickers send PageUp, PageDown and a full stop; F5 stays with the browser. */
const keys: Readonly<Record<string, Command>> = {
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  ' ': 'forward',
  PageDown: 'forward',
  Enter: 'forward',
  n: 'forward',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  o: 'overview',
  b: 'dark',
  '.': 'dark',
  l: 'pointer',
  d: 'drawing',
  v: 'counting',
  f: 'full-screen',
  s: 'presenter',
  '?': 'keys',
  Escape: 'end',
};

/** What a key asks for, by its name in `KeyboardEvent.key`. */
export function commandFor(key: string): Command | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}
