/** What holds for all figures that answer to the reader. */
import { describe, expect, it } from 'vitest';
import { plays } from '../../../src/browser/elements/figures/plays.ts';
import { locales } from '../../../src/core/locale/locale.ts';
import type { FigureTool } from '../../../src/core/schemas/figure-tool.ts';
import { figuresWithTool, showFigure } from './show-figure.ts';

/** Settings that lead away from the start, one after the other, and those that lead back. */
function tour(control: FigureTool['controls'][number]): { away: (number | string)[]; back: (number | string)[] } {
  if (control.kind === 'range') return { away: [control.min, control.max, control.start + control.step], back: [control.start] };
  const ids = control.options.map(({ id }) => id);
  return control.kind === 'choice' ? { away: ids.slice(1), back: ids.slice(0, 1) } : { away: ids, back: ids };
}

it('has code for the figures with controls, and for no other', () => {
  expect(Object.keys(plays).toSorted()).toEqual([...figuresWithTool].toSorted());
});

describe.for(figuresWithTool)('the figure %s', (id) => {
  it.for(locales)('says and shows at the start what it says and shows without script, %s', async (locale) => {
    const { tool, drawing, answer } = await showFigure(id, locale);
    const drawn = drawing();
    expect(await answer()).toBe(tool.start[locale]);
    expect(drawing()).toBe(drawn);
  });

  it.for(locales)('answers to all its controls and finds back, %s', async (locale) => {
    const { tool, drawing, set } = await showFigure(id, locale);
    const drawn = drawing();
    let said = '';
    for (const control of tool.controls) {
      const { away, back } = tour(control);
      for (const to of away) {
        const now = await set(control.id, to);
        expect(now, `${control.id} ${to}`).not.toBe(said);
        expect(now).not.toMatch(/\{|undefined|NaN/);
        said = now;
      }
      expect(drawing(), control.id).not.toBe(drawn);
      for (const to of back) said = await set(control.id, to);
    }
    expect(said).toBe(tool.start[locale]);
    expect(drawing()).toBe(drawn);
  });
});
