import type { Facts } from './facts.ts';
import { fingerprint } from './fingerprint.ts';

/** Which fields the text below has and how they are written. Sheets in the world keep their code; a change here takes the next letter. */
const version = 'A';

/** Text as one line without blanks at its ends, its accents composed: what looks the same on paper is the same here. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Everything a sheet of the course says, a line for each field. The order of the modules does not matter, nor does the language. */
export function canonicalText(facts: Facts, course: string): string {
  const { name, day, modules, lessons, checks, hours, band, asked } = facts;
  return [version, course, tidy(name), day, modules.toSorted().join(' '), lessons, checks, hours, band ?? '', asked].join('\n');
}

/** Crockford's base 32: no I, L, O, U. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 12;

/** The check code of a sheet, twelve signs. It catches slips of copying and careless edits, and proves no authorship. */
export function digest(facts: Facts, course: string): string {
  const hash = fingerprint(canonicalText(facts, course));
  return Array.from({ length: codeLength }, (_, at) => alphabet[Number((hash >> BigInt(5 * at)) & 31n)]).join('');
}

/** The code as it stands on the sheet, "K7QX-3F9M-2TWD". */
export function formatCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? '';
}
