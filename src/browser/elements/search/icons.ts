import { minuteScale } from '../../../core/course/minute-scale.ts';
import { svg } from './element.ts';

/** Strokes on a field of 24 by 24. The two fonts of the course hold neither arrows nor signs. */
const strokes = {
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5.5 5.5',
  close: 'm6 6 12 12M18 6 6 18',
  enter: 'M20 5v8H5m5-5-5 5 5 5',
  term: 'M6 4h12v16l-6-4-6 4z',
  page: 'M6 3.5h9l3.5 3.5v13.5H6zM15 3.5V7h3.5M9 11.5h6.5M9 15h6.5',
  section: 'M7 5v6a4 4 0 0 0 4 4h7m-4-4 4 4-4 4',
  up: 'M12 20V4m-6 6 6-6 6 6',
  down: 'M12 4v16m-6-6 6 6 6-6',
} as const;

export function icon(name: keyof typeof strokes): SVGSVGElement {
  return svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, svg('path', { d: strokes[name] }));
}

/** A lesson's minutes on the chart's border, half the size it has on the page. */
export function smallScale(minutes: number): SVGSVGElement {
  const { width, frame, filled } = minuteScale(minutes);
  return svg(
    'svg',
    {
      class: 'scale',
      viewBox: `0 0 ${width} 8`,
      width: String(width / 2),
      height: '5',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    svg('path', { d: frame, fill: 'none', stroke: 'currentColor' }),
    svg('path', { d: filled, fill: 'currentColor' }),
  );
}
