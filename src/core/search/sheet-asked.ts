/** The chart sheet a question names by its number, as in "2.2" or "Blatt 2.2". */
export function sheetAsked(question: string): string | undefined {
  return /^(?:\p{L}+\s+)?(\d{1,2}(?:\.\d{1,2})?)$/u.exec(question.trim())?.[1];
}
