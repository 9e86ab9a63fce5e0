import { light } from './light.ts';
import type { Play } from './play.ts';

const sliders = ['who', 'what', 'how'] as const;
const lights = ['words', 'learnable', 'excludes'] as const;
type Light = (typeof lights)[number];

/** What does not fit, where its slider then stands in the drawing, and which lights it puts out. */
const misfits: Readonly<Record<string, { x: number; putsOut: readonly Light[] }>> = {
  all: { x: 508, putsOut: ['excludes'] },
  heating: { x: 244, putsOut: ['words'] },
  comfort: { x: 508, putsOut: ['excludes'] },
  prose: { x: 508, putsOut: ['words', 'learnable'] },
};
const fitting = 376;

/** Builds a business definition from three choices, and lights what it achieves. */
export const threeSliders: Play = ({ part, parts, words }, { choice }) => {
  const [who, what, how] = sliders.map(choice) as [string, string, string];
  const chosen = { who, what, how };
  for (const slider of sliders) part(slider).setAttribute('x', String(misfits[chosen[slider]]?.x ?? fitting));

  // "|" parts the lines.
  const lines = `${words(what, { who: words(who) })}|${words(how)}`.split('|');
  for (const [at, line] of parts('line').entries()) line.textContent = lines[at]?.trim() ?? '';

  const wrong = [who, what, how].filter((each) => each in misfits);
  const on = lights.filter((name) => !wrong.some((each) => misfits[each]!.putsOut.includes(name)));
  for (const name of lights) light(part(name), on.includes(name));
  if (wrong.length === 0) return words('fits');
  const names = on.map((name) => words(name)).join(', ');
  const lit = on.length > 1 ? words('lights', { names }) : on.length === 1 ? words('light', { names }) : words('dark');
  return [lit, ...wrong.map((each) => words(`not-${each}`))].join(' ');
};
