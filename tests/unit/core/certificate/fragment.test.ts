import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { digest, tidy } from '../../../../src/core/certificate/digest.ts';
import { nameLength, readFragment, toFragment } from '../../../../src/core/certificate/fragment.ts';
import { readTyped } from '../../../../src/core/certificate/read-typed.ts';
import { anyFacts } from './any-facts.ts';

it('carries a sheet to the form and back', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const code = digest(facts, 'x');
      const sheet = { facts: { ...facts, name: tidy(facts.name) }, code };
      expect(readTyped(readFragment(toFragment(sheet.facts, code))!, 'en')).toEqual(sheet);
    }),
  );
});

it('proposes nothing that is not a sheet', () => {
  for (const fragment of ['', '#', '#content', '#name=Petra', '#%']) expect(readFragment(fragment)).toBeUndefined();
});

it('takes whatever an address brings, and no more of it than a field holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (anything) => {
      const typed = readFragment(`#code=${anything}&name=${anything.repeat(50)}`);
      expect(typed!.name.length).toBeLessThanOrEqual(nameLength);
      expect(() => readTyped(typed!, 'de')).not.toThrow();
    }),
  );
});
