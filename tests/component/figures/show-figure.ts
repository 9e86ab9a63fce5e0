/** Puts a figure that answers to the reader into a page, as the site renders it. */
import { readdirSync, readFileSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';
import { expect, vi } from 'vitest';
import { parse } from 'yaml';
import type { Locale } from '../../../src/core/locale/locale.ts';
import { drawnFigureSchema, type Figure } from '../../../src/core/schemas/figure.ts';
import type { FigureTool } from '../../../src/core/schemas/figure-tool.ts';
import FigureControls from '../../../src/site/components/lesson/FigureControls.astro';
import { labelledDrawing } from '../../../src/site/components/lesson/labelled-drawing.ts';

const folder = 'content/figures';

// Astro renders components on a server only, so the page is brought along instead of being the test's environment.
const page = new Window() as unknown as typeof globalThis;
for (const name of ['document', 'customElements', 'HTMLElement', 'Event'] as const) vi.stubGlobal(name, page[name]);
await import('../../../src/browser/elements/figure-tool.ts');

export const figuresWithTool: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''))
  .filter((id) => readFigure(id).tool);

export function readFigure(id: string): Figure {
  const words = parse(readFileSync(`${folder}/${id}.yaml`, 'utf8')) as object;
  return drawnFigureSchema.parse({ ...words, drawing: readFileSync(`${folder}/${id}.svg`, 'utf8') });
}

export interface ShownFigure {
  tool: FigureTool;
  /** The drawing as it stands in the page. */
  drawing: () => string;
  /** The element with `data-part="name"`. */
  part: (name: string) => SVGElement;
  /** Moves a slider to a number, chooses an option, or switches one on or off, and waits for what the figure says to it. */
  set: (control: string, to: number | string) => Promise<string>;
  /** Lets the figure answer to the settings as they are. */
  answer: () => Promise<string>;
}

export async function showFigure(id: string, locale: Locale): Promise<ShownFigure> {
  const figure = readFigure(id);
  const tool = figure.tool!;
  const controls = await (await AstroContainer.create()).renderToString(FigureControls, { props: { figure: id, tool, locale } });
  document.documentElement.lang = locale;
  const shown = document.createElement('figure-tool');
  shown.dataset['figure'] = id;
  shown.dataset['says'] = JSON.stringify(tool.says[locale]);
  shown.innerHTML = labelledDrawing(id, figure, locale) + controls;
  document.body.replaceChildren(shown);
  const status = shown.querySelector('[role=status]')!;
  const answer = async (change = () => {}): Promise<string> => {
    status.textContent = '';
    change();
    // The figure's own code may still be on its way.
    await vi.waitFor(() => {
      shown.dispatchEvent(new Event('input'));
      expect(status.textContent).not.toBe('');
    });
    return status.textContent;
  };
  return {
    tool,
    drawing: () => shown.querySelector('svg')!.outerHTML,
    part: (name) => shown.querySelector<SVGElement>(`svg [data-part="${name}"]`)!,
    answer: () => answer(),
    set: (control, to) =>
      answer(() => {
        if (typeof to === 'number') shown.querySelector<HTMLInputElement>(`[data-control="${control}"] input`)!.value = String(to);
        else shown.querySelector<HTMLInputElement>(`[data-control="${control}"] input[value="${to}"]`)!.click();
      }),
  };
}
