import { placeholder } from '../portable/relative-links.ts';
import type { Tag } from './read-tags.ts';

/** Something on a page that the policy would block, or that would leave the origin. */
export interface Breach {
  /** Line of the file, from 1. */
  readonly line: number;
  /** What is wrong and how to mend it, in full sentences. */
  readonly says: string;
}

/** Attributes whose address the browser fetches, submits to or runs by itself; a link in the text (`a`) is followed by the reader. */
const fetching = new Set([
  'src',
  'srcset',
  'href',
  'xlink:href',
  'poster',
  'data',
  'action',
  'formaction',
  'component-url',
  'renderer-url',
]);

const elsewhere = /(?:^|[\s,])(?:https?:)?\/\//i;

function isFollowedOnly({ name, attributes }: Tag): boolean {
  return name === 'a' || name === 'area' || (name === 'link' && /^(?:canonical|alternate)$/.test(attributes.get('rel') ?? ''));
}

function* breachesOf(tag: Tag): Generator<string> {
  for (const [name, value] of tag.attributes) {
    const where = `<${tag.name} ${name}="${value.slice(0, 60)}">`;
    if (name === 'style') {
      yield `${where} sets a style in the markup, which the content policy blocks. Give the element a class and write the rule in a stylesheet.`;
    } else if (/^on[a-z]+$/.test(name)) {
      yield `${where} is an inline event handler, which the content policy blocks. Listen with addEventListener in src/browser.`;
    } else if (/^\s*javascript:/i.test(value)) {
      yield `${where} runs script from an address, which the content policy blocks. Use a button and listen in src/browser.`;
    } else if (fetching.has(name) && elsewhere.test(value) && !isFollowedOnly(tag)) {
      yield `${where} fetches from another origin, and nothing may leave the reader's origin. Keep the file in the project and link to it relatively.`;
    }
  }
}

/** Everything in the tags of one page that breaks the promise of the policy. */
export function findBreaches(tags: readonly Tag[]): Breach[] {
  return tags.flatMap((tag) => [...breachesOf(tag)].map((says) => ({ line: tag.line, says })));
}

/** Lines of any text file that still hold the placeholder for the course's root. */
export function findPlaceholders(text: string): Breach[] {
  return text.split('\n').flatMap((content, index) =>
    content.includes(placeholder.slice(1, -1))
      ? [
          {
            line: index + 1,
            says: `The placeholder ${placeholder} is left over. Add the file's type to src/build/portable, or resolve the address in script with courseUrl().`,
          },
        ]
      : [],
  );
}

/** Addresses in a stylesheet that point to another origin. */
export function findForeignAddresses(css: string): Breach[] {
  return css.split('\n').flatMap((content, index) =>
    /(?:url\(|@import)\s*["']?(?:https?:)?\/\//i.test(content)
      ? [
          {
            line: index + 1,
            says: "A stylesheet fetches from another origin, and nothing may leave the reader's origin. Keep the file in the project.",
          },
        ]
      : [],
  );
}
