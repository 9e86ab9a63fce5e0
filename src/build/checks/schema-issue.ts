/** Says in an author's words what a schema found. */
import type { z, ZodType } from 'zod';
import type { Sheet } from './course-files.ts';
import type { Flaw } from './finding.ts';
import { didYouMean, nearest } from './nearest.ts';
import { knownFields, mistakesIn } from './schema-shape.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Flaw, 'what' | 'mend'>;

/** One schema issue as flaws at the line it concerns; an issue with several unknown fields becomes several flaws. */
export function flawsOf(issue: Issue, sheet: Sheet): Flaw[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, issue, sheet);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearestBranch(issue.errors, issue, sheet);
  const path = issue.path as (string | number)[];
  return [{ ...sheet.at(...path), ...wordsFor(issue, valueAt(sheet.value, path)) }];
}

function unknownFields(keys: readonly string[], { path }: Issue, sheet: Sheet): Flaw[] {
  const present = Object.keys(valueAt(sheet.value, path) as object);
  const free = knownFields(sheet.schema as ZodType, sheet.value, path).filter((name) => !present.includes(name));
  return keys.map((key) => ({
    ...sheet.at(...(path as (string | number)[]), key),
    what: `There is no field "${key}" here`,
    mend: nearest(key, free)
      ? didYouMean(key, free, 'remove it')
      : ['Remove it', free.length > 0 ? `; still free are ${free.join(', ')}` : ''].join(''),
  }));
}

/** Where data may take one of several forms, speaks of the form it comes nearest to. */
function nearestBranch(branches: readonly (readonly Issue[])[], { path }: Issue, sheet: Sheet): Flaw[] {
  const best = branches.toSorted((a, b) => mistakesIn(a) - mistakesIn(b))[0]!;
  return best.flatMap((issue) => flawsOf({ ...issue, path: [...path, ...issue.path] } as Issue, sheet));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step], value);
}

function wordsFor(issue: Issue, value: unknown): Words {
  const field = fieldName(issue.path);
  if (value === undefined)
    return { what: `${field} is missing`, mend: `Add it; content/README.md and the schema in src/core say what belongs there` };
  switch (issue.code) {
    case 'invalid_type':
      return {
        what: `${field} is ${kindOf(value)}, but ${names[issue.expected] ?? issue.expected} belongs here`,
        mend: retype(issue.expected, value),
      };
    case 'invalid_value':
      return oneOf(field, value, issue.values.map(String));
    case 'invalid_union':
      return oneOf(field, value, (issue as { options?: unknown[] }).options?.map(String) ?? []);
    case 'too_small':
      return tooFew(field, value, Number(issue.minimum));
    case 'too_big':
      return tooMany(field, value, Number(issue.maximum));
    default:
      return {
        what: `${field} does not fit: ${issue.message.replace(/\.$/, '')}`,
        mend: formats[(issue as { format?: string }).format ?? ''] ?? 'Correct it as the message says',
      };
  }
}

/** The innermost name on the path, with the number of the list entry it belongs to. */
function fieldName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The content of the file';
  if (typeof last === 'number') return `Entry ${last + 1} of "${String(path.at(-2) ?? 'the list')}"`;
  return `The field "${String(last)}"`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return names[typeof value] ?? typeof value;
}

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function retype(expected: string, value: unknown): string {
  if (expected === 'string' && typeof value !== 'object') return `Put it in double quotes: "${String(value)}"`;
  if (expected === 'array') return 'Write a list: one "- " for each entry, or [a, b]';
  if (expected === 'int' || expected === 'number') return 'Write a plain number, without quotes, unit or separators';
  return 'Write it as content/README.md shows';
}

function oneOf(field: string, value: unknown, known: readonly string[]): Words {
  const meant = nearest(String(value), known);
  return {
    what: `${field} is "${String(value)}", which the course does not know`,
    mend: meant ? `Write "${meant}"` : `Write ${known.length > 1 ? 'one of ' : ''}${known.join(', ')}`,
  };
}

function tooFew(field: string, value: unknown, minimum: number): Words {
  if (typeof value === 'string') return { what: `${field} is empty`, mend: 'Write the text or remove the field' };
  if (!Array.isArray(value)) return { what: `${field} is ${String(value)}, less than ${minimum}`, mend: `Write ${minimum} or more` };
  return { what: `${field} has ${value.length} entries, fewer than ${minimum}`, mend: `Add ${minimum - value.length}` };
}

function tooMany(field: string, value: unknown, maximum: number): Words {
  if (!Array.isArray(value)) return { what: `${field} is ${String(value)}, more than ${maximum}`, mend: `Write ${maximum} or less` };
  return { what: `${field} has ${value.length} entries, more than ${maximum}`, mend: `Remove ${value.length - maximum}` };
}

const formats: Record<string, string> = {
  date: 'Write a day of the calendar as 2026-11-22',
  email: 'Write an address such as name@example.org',
  url: 'Write the whole address, with https:// and a slash at the end',
  regex: 'Write it as the example in the message does',
};
