import type { Deed } from '../record/statement.ts';
import type { Test } from './test.ts';

/** The items are fixed from here on; the statement's id marks the answers of this attempt. */
export function testBegun(test: Test, items: readonly string[], seed: number): Deed<'initialized'> {
  return { verb: 'initialized', object: { kind: 'test', id: test }, context: { items: [...items], seed } };
}

export function testHandedIn(test: Test, registration: string): Deed<'completed'> {
  return { verb: 'completed', object: { kind: 'test', id: test }, context: { registration } };
}

export function testGivenUp(test: Test, registration: string): Deed<'terminated'> {
  return { verb: 'terminated', object: { kind: 'test', id: test }, context: { registration } };
}
