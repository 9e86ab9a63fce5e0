import { describe, expect, it } from 'vitest';
import { examples } from '../../../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../../../src/core/quiz/local-item.ts';
import { describeNumeric } from '../../../../../../src/core/quiz/kinds/numeric/describe.ts';
import { gradeNumeric } from '../../../../../../src/core/quiz/kinds/numeric/grade.ts';

const item = localizeItem(examples.numeric.item, 'de');

it.each(['1200', '1.200', '1 200 Brötchen', '1250', '1150', '1.200,0'])('counts %j as right', (typed) => {
  expect(gradeNumeric(item, typed).score).toBe(1);
});

it.each(['1251', '1149', '0', '-1200', 'viele', ''])('does not count %j as right', (typed) => {
  expect(gradeNumeric(item, typed).score).toBe(0);
});

it('does not stumble over binary fractions', () => {
  const tenth = { ...item, answer: 0.3, tolerance: 0, slips: [] };
  expect(gradeNumeric(tenth, '0,3').score).toBe(1);
  expect(gradeNumeric({ ...tenth, answer: 0.1 + 0.2 }, '0,3').score).toBe(1);
  expect(gradeNumeric({ ...tenth, tolerance: 0.1 }, '0,4').score).toBe(1);
});

it('knows the slip behind a number', () => {
  expect(gradeNumeric(item, '304')).toMatchObject({ feedback: ['Sie haben addiert.'], parts: [{ misconception: 'mehl-hilft' }] });
  expect(gradeNumeric(item, '305').feedback).toEqual([]);
});

const verdict = (typed: string) => describeNumeric.verdict(item, typed, gradeNumeric(item, typed));

describe('the verdict', () => {
  it('says on which side the number lies, what is right, and how far that carries', () => {
    expect(verdict('304')).toEqual({
      tone: 'no',
      title: 'Zu niedrig',
      text: 'Sie haben addiert. Richtig: 1\u00A0200\u00A0Brötchen. Als richtig gelten 1\u00A0150 bis 1\u00A0250\u00A0Brötchen.',
    });
    expect(verdict('5000').title).toBe('Zu hoch');
  });

  it('gives the exact number to those who came near', () => {
    expect(verdict('1230').text).toBe('Genau gerechnet: 1\u00A0200\u00A0Brötchen.');
  });

  it('writes one of a unit as one, and an amount of money on both ends of a range', () => {
    const rows = { ...item, unit: 'Zeilen', unitOfOne: 'Zeile', answer: 1, tolerance: 0, slips: [] };
    expect(describeNumeric.verdict(rows, '3', gradeNumeric(rows, '3')).text).toBe('Richtig: 1\u00A0Zeile.');
    expect(gradeNumeric(rows, '1 Zeile').score).toBe(1);
    const cost = { ...localizeItem(examples.numeric.item, 'en'), unit: '€ per order', answer: 150, tolerance: 1, slips: [] };
    expect(describeNumeric.verdict(cost, '7.5', gradeNumeric(cost, '7.5')).text).toContain('Anything from €149 to €151 per order');
  });

  it('tells an empty field from something that is no number', () => {
    expect(describeNumeric.missing(item, ' ')).toContain('Tragen Sie');
    expect(describeNumeric.missing(item, 'viele')).toContain('nicht als Zahl');
  });
});
