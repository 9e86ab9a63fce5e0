import { z, type ZodType } from 'zod';

/** The field names a schema knows at a place in the data; follows `kind` through the union of questions. */
export function knownFields(schema: ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  const here = branchFor(value, schema);
  if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  const inner = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  if (here instanceof z.ZodObject) return knownFields(here.shape[String(step)] as ZodType, inner, rest);
  if (here instanceof z.ZodArray) return knownFields(here.element as ZodType, inner, rest);
  return [];
}

/** Takes off what only wraps a schema, and picks the branch of a union the data was meant for. */
function branchFor(value: unknown, schema: ZodType): ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return branchFor(value, schema.unwrap() as ZodType);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const ranked = (schema.options as ZodType[])
    .map((option) => ({ option, issues: option.safeParse(value).error?.issues ?? [] }))
    .toSorted((a, b) => Number(wrongKind(a.issues)) - Number(wrongKind(b.issues)) || mistakesIn(a.issues) - mistakesIn(b.issues));
  return ranked[0]!.option;
}

/** How many single mistakes a list of issues stands for; one issue may name several unknown fields. */
export function mistakesIn(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

const wrongKind = (issues: readonly z.core.$ZodIssue[]): boolean => issues.some((issue) => issue.path[0] === 'kind');
