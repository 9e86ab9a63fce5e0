import type { Locale } from '../../../core/locale/locale.ts';
import type { Figure } from '../../../core/schemas/figure.ts';

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escaped[sign]!);

/**
 * The drawing of a figure in one language: labels filled in, name and description for screen readers added.
 * @throws when the drawing asks for a label the figure's words do not have.
 */
export function labelledDrawing(id: string, figure: Figure, locale: Locale): string {
  const labels = figure.labels[locale];
  const drawing = figure.drawing.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (_, key: string) => {
    const label = labels[key];
    if (label === undefined)
      throw new Error(`figures/${id}.svg asks for the label "${key}", which figures/${id}.yaml lacks in "${locale}". Add it there.`);
    return escape(label);
  });
  const head = `<title id="${id}-title">${escape(figure.title[locale])}</title><desc id="${id}-desc">${escape(figure.description[locale])}</desc>`;
  return drawing
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ xmlns="[^"]*"/, '')
    .replace(/^<svg([^>]*)>/, `<svg$1 role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">${head}`)
    .replace(/>\s+</g, '><');
}
