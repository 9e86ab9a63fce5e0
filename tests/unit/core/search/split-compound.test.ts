import { describe, expect, test } from 'vitest';
import { compoundSplitter } from '../../../../src/core/search/compound-parts.ts';

const split = compoundSplitter(['Beziehung', 'Eiche', 'Runde', 'Steuer', 'Wärme', 'Pumpe', 'Versicherung', 'Jahr']);

describe('German compounds', () => {
  test.each([
    ['Kundenbindung', ['Kunde', 'Bindung']],
    ['Beschwerdemanagement', ['Beschwerde', 'Management']],
    ['Werbebudget', ['Werbung', 'Budget']],
    ['Beziehungsmarketing', []],
    ['Steuerrunde', ['Steuer', 'Runde']],
    ['Versicherungsplan', ['Versicherung', 'Plan']],
    ['Jahreszielplanung', ['Jahr', 'Ziel', 'Planung']],
    ['Verkaufsgespräch', ['Verkauf', 'Gespräch']],
    ['Waermepumpe', ['Wärme', 'Pumpe']],
    ['Wärme\u00ADpumpe', ['Wärme', 'Pumpe']],
  ])('%s', (word, parts) => expect(split(word)).toEqual(parts));

  test('a word that leaves a rest stays whole', () => {
    expect(split('Kundenqqq')).toEqual([]);
    expect(split('Beziehungen')).toEqual([]);
  });

  test('short words are not worth a cut', () => {
    expect(compoundSplitter(['Ein', 'Kauf'])('Einkauf')).toEqual([]);
  });

  test('the words of the course join in', () => {
    expect(compoundSplitter([])('Heizungsmontage')).toEqual([]);
    expect(compoundSplitter(['Heizung', 'Montage'])('Heizungsmontage')).toEqual(['Heizung', 'Montage']);
  });
});
