import { mdxToMdast, type MdastNode } from 'satteri';
import type { Flaw } from './finding.ts';
import { readYaml, type Yaml } from './read-yaml.ts';

/** The file of a lesson or deck taken apart; lines count from the top of the file in both parts. */
export interface MdxParts {
  readonly frontmatter: Yaml;
  readonly body?: MdastNode;
  readonly text: string;
  readonly flaws: readonly Flaw[];
}

/** Reads frontmatter and text with the parser the site uses. Never throws. */
export function readMdx(file: string, source: string): MdxParts {
  const end = source.startsWith('---') ? source.search(/\n---[ \t]*\r?$/m) : -1;
  if (end < 0) {
    const flaw = {
      file,
      line: 1,
      column: 1,
      what: 'The file has no frontmatter',
      mend: 'Begin the file with a line of three hyphens, the fields of content/README.md, and a second such line',
    };
    return { frontmatter: readYaml(file, ''), text: source, flaws: [flaw] };
  }
  // The opening "---" is also YAML's mark for the start of a document, so the lines keep their numbers.
  const frontmatter = readYaml(file, source.slice(0, end));
  const text = source.slice(source.indexOf('\n', end + 1) + 1);
  try {
    return { frontmatter, body: mdxToMdast(source), text, flaws: frontmatter.flaws };
  } catch (error) {
    return { frontmatter, text, flaws: [...frontmatter.flaws, mdxFlaw(file, String((error as Error).message))] };
  }
}

/** The parser begins its message with line and column, and ends it with the name of its own rule. */
function mdxFlaw(file: string, message: string): Flaw {
  const [, line = '1', column = '1', said = message] = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/.exec(message) ?? [];
  return {
    file,
    line: Number(line),
    column: Number(column),
    what: `The text cannot be read: ${said}`,
    mend: 'Close every tag you open, with an empty line after the opening and before the closing one, and write no braces and no HTML comments',
  };
}
