/** Words as long as this carry meaning; what follows their first letters is ending. */
const telling = { shortest: 6, stem: 6 };

/** The beginnings of the telling words of a text, in small letters. */
export function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= telling.shortest).map((word) => word.slice(0, telling.stem)));
}
