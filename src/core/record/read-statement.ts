import { statementSchema } from '../schemas/statement.ts';
import { migrate } from './migrate.ts';
import type { Statement } from './statement.ts';

/** Reads a statement from storage or a backup, where anything may stand by now; older versions are brought up to date. */
export function readStatement(value: unknown): Statement | undefined {
  const read = statementSchema.safeParse(migrate(value));
  return read.success ? read.data : undefined;
}

/** The first thing that keeps a value from being a statement: where it stands within it, and nothing the learner wrote. */
export function fieldAtFault(value: unknown): string {
  const read = statementSchema.safeParse(migrate(value));
  return read.success ? '' : (read.error.issues[0]?.path ?? []).join('.');
}
