import type { Flaw, Place } from './finding.ts';

export interface DrawnElement extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An SVG file as a list of its elements and texts, in document order. */
export interface Drawing {
  readonly file: string;
  readonly source: string;
  readonly elements: readonly DrawnElement[];
  /** What stands between tags, without white space around it. */
  readonly texts: readonly (Place & { readonly text: string })[];
  readonly flaws: readonly Flaw[];
}

const token = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads a drawing. Never throws: what is not well-formed comes back as a flaw. */
export function readDrawing(file: string, source: string): Drawing {
  const elements: DrawnElement[] = [];
  const texts: (Place & { text: string })[] = [];
  const flaws: Flaw[] = [];
  const open: DrawnElement[] = [];
  const place = (offset: number): Place => {
    const before = source.slice(0, offset).split('\n');
    return { file, line: before.length, column: before.at(-1)!.length + 1 };
  };
  const misplaced = (at: Place, what: string, mend: string) => flaws.push({ ...at, what, mend });

  for (const match of source.matchAll(token)) {
    const [whole, closing, name, attributes = '', selfClosing] = match;
    const at = place(match.index);
    if (whole.startsWith('<!--')) continue;
    if (whole === '<')
      misplaced(at, 'This is not a well-formed tag', 'Quote every attribute, close the tag with ">" and write "&lt;" for the sign itself');
    else if (!name) {
      const text = whole.trim();
      if (text) texts.push({ ...place(match.index + whole.indexOf(text)), text });
    } else if (closing) {
      const opened = open.pop();
      if (opened?.name !== name)
        misplaced(
          at,
          `</${name}> closes nothing that is open`,
          opened ? `Close <${opened.name}> of line ${opened.line} first` : 'Remove it',
        );
    } else {
      const element = {
        ...at,
        name,
        attributes: Object.fromEntries([...attributes.matchAll(attribute)].map((each) => [each[1]!, each[2] ?? each[3]!])),
      };
      elements.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  for (const element of flaws.length === 0 ? open : [])
    misplaced(element, `<${element.name}> is never closed`, `Write </${element.name}> where it ends`);
  return { file, source, elements, texts, flaws };
}
