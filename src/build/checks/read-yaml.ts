import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Path } from './course-files.ts';
import type { Flaw, Place } from './finding.ts';

/** A YAML text with the place of everything in it. */
export interface Yaml {
  /** Plain data; nothing where the text cannot be parsed. */
  readonly value: unknown;
  readonly flaws: readonly Flaw[];
  at(...path: Path): Place;
}

/** Parses a YAML text that begins on line 1 of its file. Never throws: mistakes come back as flaws. */
export function readYaml(file: string, text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const flaws: Flaw[] = document.errors.map((error) => ({
    ...place(error.pos[0]),
    what: whatIsWrong(error),
    mend: mends[error.code] ?? plainMend,
  }));
  const at = (...path: Path) => place(offsetOf(document, path));
  if (flaws.length > 0) return { value: undefined, flaws, at };
  try {
    return { value: document.toJS(), flaws, at };
  } catch (error) {
    const what = `This is not valid YAML: ${(error as Error).message}`;
    return { value: undefined, flaws: [{ ...place(0), what, mend: 'Put a text that begins with * or & in double quotes' }], at };
  }
}

/** Where a part begins: the key of a field, the first sign of a list entry; the nearest part around it where there is none. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    let found: unknown;
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step));
      found = pair?.key;
      node = pair?.value;
    } else {
      node = found = isSeq(node) ? node.items[Number(step)] : undefined;
    }
    if (!isNode(found)) break;
    offset = found.range?.[0] ?? offset;
  }
  return offset;
}

function whatIsWrong({ message }: YAMLError): string {
  return `This is not valid YAML: ${message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '')}`;
}

const plainMend = 'Compare the line with its neighbours; a text with a colon, a # or quotes in it stands in double quotes';

const mends: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in double quotes, because it has a colon followed by a space',
  DUPLICATE_KEY: 'Keep one of the two fields of this name',
  TAB_AS_INDENT: 'Indent with spaces',
  BAD_INDENT: 'Indent the line as far as its neighbours',
};
