import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const pairs = [
  ...readdirSync('src/site/texts/de').map((file) => [file, `src/site/texts/de/${file}`, `src/site/texts/en/${file}`] as const),
  ['about.mdx', 'content/about/de.mdx', 'content/about/en.mdx'] as const,
];

const body = (file: string): string => readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
const blocks = (text: string): string[] => text.split(/\n{2,}/).map((block) => block.trim());

/** The kind of each block: heading, list with so many entries, tag, paragraph. */
function shape(text: string): string[] {
  return blocks(text)
    .filter((block) => block !== '')
    .map((block) => {
      if (block.startsWith('#')) return block.match(/^#+/)![0];
      if (/^(-|\d+\.) /.test(block)) return `list of ${block.split('\n').length}`;
      return block.startsWith('<') ? block : 'paragraph';
    });
}

const tags = (text: string): string[] => text.match(/<[A-Z][^>]*>/g) ?? [];

/** Numbers of articles, paragraphs and years; words such as "anderthalb" need none. */
const numbers = (text: string): string[] => (text.replace(/<[^>]*>|\]\([^)]*\)/g, '').match(/\d+(?:[.,]\d+)?/g) ?? []).sort();

describe.each(pairs)('%s', (_, de, en) => {
  test('has the same parts in both languages', () => {
    expect(shape(body(en))).toEqual(shape(body(de)));
  });

  test('takes the same details from site.yaml and cites the same sources', () => {
    expect(tags(body(en))).toEqual(tags(body(de)));
  });

  test('names the same articles, dates and numbers', () => {
    expect(numbers(body(en))).toEqual(numbers(body(de)));
  });
});
