import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/core/locale/locale.ts';
import { askedWords } from '../../../../src/core/search/asked-words.ts';
import { excerpt } from '../../../../src/core/search/excerpt.ts';
import { highlight } from '../../../../src/core/search/highlight.ts';

/** The text with brackets around what is marked. */
const marked = (text: string, question: string, locale: Locale = 'de') =>
  highlight(text, askedWords(question, locale), locale)
    .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
    .join('');

describe('marks', () => {
  test.each([
    ['Aus Reklamationen Stammkundschaft machen', 'Reklam', 'Aus [Reklam]ationen Stammkundschaft machen'],
    ['Die Reklamation ist teuer.', 'Reklamationen', 'Die [Reklamation] ist teuer.'],
    ['Über Häuser und ein Haus', 'hauser', 'Über [Häuser] und ein [Haus]'],
    ['Über Häuser', 'haeuser', 'Über [Häuser]'],
    ['Die größte Straße', 'strasse', 'Die größte [Straße]'],
    ['Kundenbindung lohnt', 'Bindung', 'Kunden[bindung] lohnt'],
    ['Be\u00ADschwerde\u00ADmanagement', 'Beschwerde', '[Be\u00ADschwerde\u00AD]management'],
    ['Die Beratung im Rathaus', 'Rat', 'Die Beratung im [Rat]haus'],
    ['Spezielle Fälle', 'Ziel', 'Spezielle Fälle'],
    ['Kunde und Preis', 'Was ist der Preis für Kunden', '[Kunde] und [Preis]'],
    ['Preis', 'Preisqqqq', 'Preis'],
    ['8 P, 81 Plätze', '8 P', '[8] [P], 81 Plätze'],
  ])('%s, asked for %s', (text, question, result) => expect(marked(text, question)).toBe(result));

  test('English forms', () => {
    expect(marked('Prices and pricing of studies', 'price', 'en')).toBe('[Price]s and [pricing] of studies');
    expect(marked('One study, two studies', 'study', 'en')).toBe('One [study], two [studies]');
  });

  test('nothing is lost or doubled', () => {
    const text = 'Wer Kundinnen fragt, hört Kunden: „Was kostet Kundenbindung?“';
    const stretches = highlight(text, askedWords('Kunden Bindung kosten', 'de'), 'de');
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  });
});

describe('excerpts', () => {
  const text = `${'Vorn steht viel anderes. '.repeat(8)}Dann kommt die Reklamation zur Sprache. ${'Danach wieder nicht. '.repeat(12)}`;
  const asked = askedWords('Reklamation', 'de');

  test('stand around the word, cut between words', () => {
    const cut = excerpt(text, asked, 'de');
    expect(cut).toMatch(/^… \S/);
    expect(cut).toContain('Reklamation zur Sprache');
    expect(cut).toMatch(/ …$/);
    expect(cut.length).toBeLessThan(170);
  });

  test('begin at the beginning where the word stands early or nowhere', () => {
    expect(excerpt('Reklamation zuerst.', asked, 'de')).toBe('Reklamation zuerst.');
    expect(excerpt(text, askedWords('Influencer', 'de'), 'de')).toMatch(/^Vorn steht/);
  });
});
