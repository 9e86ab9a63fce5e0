/** One start tag of a page, in the order of the page. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What a script or a style element holds; empty for every other tag. */
  readonly text: string;
  /** Line of the page, from 1. */
  readonly line: number;
}

const quotedOrPlain = String.raw`(?:"[^"]*"|'[^']*'|[^"'>])*`;

const token = new RegExp(
  [
    String.raw`<!--[\s\S]*?-->`,
    String.raw`<(script|style)(?=[\s>])(${quotedOrPlain})>([\s\S]*?)</\1\s*>`,
    String.raw`<([a-z][^\s/>]*)(${quotedOrPlain})>`,
  ].join('|'),
  'gi',
);

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function readAttributes(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(attribute)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}

/** The start tags of a page as our own build writes it (well-formed, quoted where needed); comments are passed over. */
export function* readTags(html: string): Generator<Tag> {
  let line = 1;
  let counted = 0;
  for (const found of html.matchAll(token)) {
    const [, rawName, rawAttributes, text = '', name = rawName, attributes = rawAttributes] = found;
    if (name === undefined) continue;
    line += html.slice(counted, found.index).split('\n').length - 1;
    counted = found.index;
    yield { name: name.toLowerCase(), attributes: readAttributes(attributes ?? ''), text, line };
  }
}
