/** The beginning of a text of more than `longest` characters, cut between words, or within the first word where that alone is longer. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const blank = text.lastIndexOf(' ', longest);
  return blank < 0 ? `${text.slice(0, longest)}…` : `${text.slice(0, blank)} …`;
}
