import { expect, it, vi } from 'vitest';
import { deckMessageSchema } from '../../../../src/core/schemas/deck-message.ts';
import { keptPollsSchema } from '../../../../src/core/schemas/deck-polls.ts';
import { resultRowSchema } from '../../../../src/core/schemas/result-row.ts';
import { sessionSchema } from '../../../../src/core/schemas/session-log.ts';
import { statementSchema } from '../../../../src/core/schemas/statement.ts';

/** For each schema something that leads it as far as its fields. */
const read = [
  [deckMessageSchema, { kind: 'at' }],
  [keptPollsSchema, { all: {} }],
  [resultRowSchema, { kind: 'question' }],
  [sessionSchema, { polls: [{ kind: 'choice' }] }],
  [statementSchema, { verb: 'read' }],
] as const;

// The policy refuses code made from text, and reports even the question whether it is allowed.
it.each(read)('schemas that pages load make no code from text: %#', (schema, given) => {
  const make = vi.fn<() => never>(() => {
    throw new EvalError();
  });
  vi.stubGlobal('Function', make);
  expect(schema.safeParse(given).success).toBe(false);
  vi.unstubAllGlobals();
  expect(make).not.toHaveBeenCalled();
});
