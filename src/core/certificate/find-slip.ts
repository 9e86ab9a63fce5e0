import { scoreBands } from '../test/result.ts';
import { digest, tidy } from './digest.ts';
import type { Facts } from './facts.ts';

export type Slip =
  /** The code itself was miscopied in one or two signs. */
  | { readonly field: 'code' }
  /** With this one field as in `facts`, the code fits. */
  | { readonly field: keyof Facts; readonly facts: Facts };

/** Whether two codes differ in one or two signs. Other facts have another code altogether, so closeness is no chance. */
function isClose(code: string, other: string): boolean {
  return [...code].filter((sign, at) => sign !== other[at]).length <= 2;
}

const upTo = (last: number, step = 1): number[] => Array.from({ length: last / step + 1 }, (_, at) => at * step);

const spellings: readonly [RegExp, string][] = [
  [/ae/gi, 'ä'],
  [/oe/gi, 'ö'],
  [/ue/gi, 'ü'],
  [/ss/g, 'ß'],
  [/ä/gi, 'ae'],
  [/ö/gi, 'oe'],
  [/ü/gi, 'ue'],
  [/ß/g, 'ss'],
];

/** A name as it may stand on the sheet when it was typed a little differently. */
function otherNames(name: string): string[] {
  const lower = name.toLowerCase();
  const capitals = lower.replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return [
    '',
    lower,
    name.toUpperCase(),
    capitals,
    name.replace(/^(.+),\s*(.+)$/, '$2 $1'),
    name.split(' ').toReversed().join(' '),
    name.normalize('NFD').replace(/\p{M}/gu, ''),
    ...spellings.map(([typed, meant]) => name.replace(typed, meant)),
    name.replaceAll('.', ''),
    name.replaceAll('-', ' '),
  ].map(tidy);
}

/** Days within two months, and the day with its month and day of the month changed over. */
function otherDays(day: string): string[] {
  const [year, month, of] = day.split('-');
  const near = upTo(120).map((days) => new Date(Date.parse(day) + (days - 60) * 86_400_000).toISOString().slice(0, 10));
  const years = [-1, 1].map((by) => `${Number(year) + by}-${month}-${of}`);
  return [`${year}-${of}-${month}`, ...years, ...near];
}

/** The same facts with one field otherwise, for every way in which that field is easily mistaken. */
function* oneFieldOff(facts: Facts, allModules: readonly string[]): Generator<{ field: keyof Facts; facts: Facts }> {
  for (const name of otherNames(facts.name)) yield { field: 'name', facts: { ...facts, name } };
  for (const day of otherDays(facts.day)) yield { field: 'day', facts: { ...facts, day } };
  for (const module of allModules) {
    const others = facts.modules.filter((each) => each !== module);
    const modules = others.length < facts.modules.length ? others : [...others, module];
    yield { field: 'modules', facts: { ...facts, modules } };
  }
  for (const lessons of upTo(99)) yield { field: 'lessons', facts: { ...facts, lessons } };
  for (const checks of upTo(99)) yield { field: 'checks', facts: { ...facts, checks } };
  for (const hours of upTo(20, 0.5)) yield { field: 'hours', facts: { ...facts, hours } };
  for (const band of [undefined, ...scoreBands]) yield { field: 'band', facts: { ...facts, band } };
  for (const asked of upTo(60)) yield { field: 'asked', facts: { ...facts, asked } };
}

/**
 * Where facts and code do not fit: the one place where the sheet, or its copy, differs from what was issued. Undefined when
 * more than one does, or a name differs otherwise than in its spelling.
 */
export function findSlip(facts: Facts, code: string, course: string, allModules: readonly string[]): Slip | undefined {
  if (isClose(code, digest(facts, course))) return { field: 'code' };
  for (const slip of oneFieldOff(facts, allModules)) if (digest(slip.facts, course) === code) return slip;
  return undefined;
}
