/** What stands between spaces: a number, the name of a number, a sign or a bracket. */
type Tokens = string[];

/**
 * The value of a formula such as `orders / enquiries * 100`: numbers, names, + - * / and brackets, each set off by spaces.
 * @throws when the formula cannot be read or names a number that is unknown.
 */
export function evaluate(formula: string, known: ReadonlyMap<string, number>): number {
  const tokens: Tokens = formula.trim().split(/\s+/);
  const value = sum(tokens, known);
  if (tokens.length > 0) throw new Error(`"${tokens[0]}" does not belong there; write names, numbers and signs with spaces between them.`);
  return value;
}

function sum(tokens: Tokens, known: ReadonlyMap<string, number>): number {
  let value = product(tokens, known);
  while (tokens[0] === '+' || tokens[0] === '-') value += (tokens.shift() === '+' ? 1 : -1) * product(tokens, known);
  return value;
}

function product(tokens: Tokens, known: ReadonlyMap<string, number>): number {
  let value = single(tokens, known);
  while (tokens[0] === '*' || tokens[0] === '/') {
    const sign = tokens.shift();
    const by = single(tokens, known);
    value = sign === '*' ? value * by : value / by;
  }
  return value;
}

function single(tokens: Tokens, known: ReadonlyMap<string, number>): number {
  const token = tokens.shift();
  if (token === undefined) throw new Error('The formula ends too early; name a number after the last sign.');
  if (token === '(') {
    const value = sum(tokens, known);
    if (tokens.shift() !== ')') throw new Error('A bracket stays open; close it with ")".');
    return value;
  }
  const value = known.get(token) ?? (token === '' ? NaN : Number(token));
  if (Number.isNaN(value)) throw new Error(`"${token}" is no number of the case and none of its names; correct the name.`);
  return value;
}
