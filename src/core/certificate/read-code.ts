import { alphabet, codeLength } from './digest.ts';

/** Signs that are taken for others; Crockford's rules, and U for V. */
const mistaken: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** What both editions of the sheet print before the code. */
const label = /^\s*(prüf|check\s*)code/i;

function signsOf(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[OILU]/g, (sign) => mistaken[sign]!);
  return code.length === codeLength && [...code].every((sign) => alphabet.includes(sign)) ? code : undefined;
}

/** Reads a check code however it was copied: in lower case, with blanks, without hyphens, with its label. Undefined unless it has twelve signs. */
export function readCode(typed: string): string | undefined {
  return signsOf(typed.normalize('NFC').replace(label, ''));
}
