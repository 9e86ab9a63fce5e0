const marks = { before: '[„“(]*', after: '[.,:;!?…”“)]*' };
const marked = new RegExp(
  `(${marks.before})(<button class="term"[^]*?</button>)(\\s*<span class="term-card"[^]*?</span>(?:</strong>)?)(${marks.after})`,
  'g',
);

/**
 * Keeps marked terms and the punctuation at them on one line, in the HTML of a lesson. To the browser a button is a box of
 * its own, and a line may break before and after it.
 */
export function keepTogether(html: string): string {
  return html.replace(marked, (whole, before: string, button: string, card: string, after: string) =>
    before || after ? `<span class="joined">${before}${button}${after}</span>${card}` : whole,
  );
}
