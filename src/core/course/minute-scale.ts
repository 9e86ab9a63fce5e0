/** The chart's latitude border as SVG paths, 8 units high: one segment is one minute, every other one filled. */
export function minuteScale(minutes: number): { width: number; frame: string; filled: string } {
  const width = minutes * 10 + 2;
  const segments = Array.from({ length: Math.ceil(minutes / 2) }, (_, segment) => segment * 20 + 1);
  return { width, frame: `M.5.5h${width - 1}v7H.5z`, filled: segments.map((x) => `M${x} 1h10v6h-10z`).join('') };
}
