/** What the gaps of a sentence are filled with, by their names. */
export type Values = Readonly<Record<string, string | number>>;

/** A sentence with its `{names}` filled in, each value as it is, whatever signs it holds. A gap without a value stays. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => `${values[name] ?? gap}`);
}
