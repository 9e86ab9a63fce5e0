import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, digest, formatCode, tidy } from '../../../../src/core/certificate/digest.ts';
import { fnv1a } from '../../../../src/core/certificate/fingerprint.ts';
import { allModules, anyFacts, someFacts } from './any-facts.ts';

describe('the fingerprint', () => {
  it('is FNV-1a as its authors publish it', () => {
    expect(['', 'a', 'foobar'].map((text) => fnv1a(text).toString(16))).toEqual([
      'cbf29ce484222325',
      'af63dc4c8601ec8c',
      '85944171f73967e8',
    ]);
  });
});

describe('the canonical text', () => {
  it('has a line for each field, behind the letter of its version', () => {
    expect(canonicalText(someFacts, 'auf-kurs')).toBe('A\nauf-kurs\nPetra Brandt\n2026-11-22\nchefsache ziele\n9\n8\n1.5\n70-84\n24');
  });

  it('does not care in which order modules are named, how accents are composed, or about blanks', () => {
    const other = { ...someFacts, name: ' Jürgen \n  Groß ', modules: someFacts.modules.toReversed() };
    expect(canonicalText({ ...other, name: other.name.normalize('NFD') }, 'x')).toBe(
      canonicalText({ ...someFacts, name: 'Jürgen Groß' }, 'x'),
    );
  });

  it('differs wherever the facts differ', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const key = (facts: typeof one) => JSON.stringify({ ...facts, name: tidy(facts.name), modules: facts.modules.toSorted() });
        expect(canonicalText(one, 'x') === canonicalText(other, 'x')).toBe(key(one) === key(other));
      }),
    );
  });
});

describe('the check code', () => {
  it('is the same wherever and whenever it is made', () => {
    expect(formatCode(digest(someFacts, 'auf-kurs'))).toBe('VAGM-AQEB-E3BE');
  });

  it('has twelve signs that cannot be taken for each other', () => {
    fc.assert(fc.property(anyFacts, (facts) => void expect(digest(facts, 'x')).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)));
  });

  it('changes with any one character of any one field', () => {
    const character = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((each) => tidy(each) !== '');
    fc.assert(
      fc.property(anyFacts, fc.nat(), character, (facts, at, sign) => {
        const name = tidy(facts.name);
        const place = at % (name.length + 1);
        const changed = name.slice(0, place) + sign + name.slice(place + 1);
        fc.pre(tidy(changed) !== name);
        expect(digest({ ...facts, name: changed }, 'x')).not.toBe(digest(facts, 'x'));
      }),
    );
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const later = new Date(Date.parse(facts.day) + 86_400_000).toISOString().slice(0, 10);
        const otherModules = allModules.filter((each) => !facts.modules.includes(each));
        const codes = [
          facts,
          { ...facts, day: later },
          { ...facts, modules: otherModules },
          { ...facts, lessons: facts.lessons + 1 },
          { ...facts, checks: facts.checks + 1 },
          { ...facts, hours: facts.hours + 0.5 },
          { ...facts, band: facts.band === '85-100' ? undefined : ('85-100' as const) },
          { ...facts, asked: facts.asked + 1 },
        ].map((each) => digest(each, 'x'));
        expect(new Set([...codes, digest(facts, 'y')]).size).toBe(codes.length + 1);
      }),
    );
  });
});
