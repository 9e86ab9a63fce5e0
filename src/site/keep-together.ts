const marks = { before: '[„“(]*', after: '[.,:;!?…”“)]*' };
const aButton = '<button class="term"(?:(?!</button>)[^])*</button>';
const itsCard = '\\s*<span class="term-card"(?:(?!</span>)[^])*</span>';
const marked = new RegExp(`(${marks.before})(${aButton})(${itsCard}(?:</strong>)?)(${marks.after})`, 'g');
const markedAndBold = new RegExp(`(${marks.before})(<strong>${aButton})(${itsCard})</strong>(${marks.after})`, 'g');

/**
 * Keeps on one line, in the HTML of a lesson, what a reader takes as one:
 *
 * - marked terms and the punctuation at them. To the browser a button is a box of its own, and a line may break before and
 *   after it. Punctuation after a bold term is not bold.
 * - the number of a source and the sentence before it. The number itself begins with a word joiner (Ref.astro).
 */
export function keepTogether(html: string): string {
  return html
    .replace(markedAndBold, (_, before: string, term: string, card: string, after: string) =>
      joined(`${before}${term}</strong>${after}`, card),
    )
    .replace(marked, (whole, before: string, term: string, card: string, after: string) =>
      before || after ? joined(`${before}${term}${after}`, card) : whole,
    )
    .replace(/\s+(?=<a class="fnref")/g, '');
}

/** The card of a term stands outside: its lines may break. */
const joined = (words: string, card: string): string => `<span class="joined">${words}</span>${card}`;
