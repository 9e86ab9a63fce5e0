import { expect, test } from 'vitest';
import { countWords } from '../../../../src/core/course/reading-time.ts';
import { blocksIn, citationsIn, sectionsOf, tagsIn } from '../../../../src/build/checks/prose.ts';
import { readDrawing } from '../../../../src/build/checks/read-drawing.ts';
import { readMdx } from '../../../../src/build/checks/read-mdx.ts';
import { readYaml } from '../../../../src/build/checks/read-yaml.ts';

test('YAML keeps the place of fields, list entries and parts of a line', () => {
  const { at, value } = readYaml(
    'a.yaml',
    '# note\nterm: { de: Brot, en: Bread }\nlist:\n  - one\n  - id: two\n    text: >-\n      long\n',
  );
  expect(value).toEqual({ term: { de: 'Brot', en: 'Bread' }, list: ['one', { id: 'two', text: 'long' }] });
  expect(at('term', 'en')).toEqual({ file: 'a.yaml', line: 2, column: 19 });
  expect(at('list', 1)).toMatchObject({ line: 5, column: 5 });
  expect(at('list', 1, 'text')).toMatchObject({ line: 6 });
  expect(at('list', 1, 'missing'), 'the entry that should hold it').toMatchObject({ line: 5 });
});

test.each([': :\n', 'a: [1', 'a: "x', 'a: *nobody', '\t- a', ''])('no YAML text throws: %j', (text) => {
  expect(() => readYaml('a.yaml', text)).not.toThrow();
});

const lesson =
  '---\ntitle: One\n---\n\n## Head\n\n<Margin title="T" note="N">\n\nA <Term id="x">word</Term>. <Ref id="s" />\n\n</Margin>\n\n## Next\n\nEnd.\n';

test('a lesson keeps its lines in frontmatter and text', () => {
  const { frontmatter, body, text } = readMdx('l.mdx', lesson);
  expect(frontmatter.at('title')).toMatchObject({ line: 2 });
  expect(text.trimStart()).toMatch(/^## Head/);
  const file = { file: 'l.mdx', locale: 'en', moduleId: 'm', id: 'l', front: undefined, body, text } as const;
  expect(tagsIn(file).map(({ name, line, inside }) => ({ name, line, inside }))).toEqual([
    { name: 'Margin', line: 7, inside: [] },
    { name: 'Term', line: 9, inside: ['Margin'] },
    { name: 'Ref', line: 9, inside: ['Margin'] },
  ]);
  expect(blocksIn(file).map((block) => [block.line, block.text])).toEqual([
    [5, 'Head'],
    [7, 'T'],
    [7, 'N'],
    [9, 'A word. \u2060'],
    [13, 'Next'],
    [15, 'End.'],
  ]);
  expect(sectionsOf(file).map(({ line }) => line)).toEqual([5, 13]);
});

test('a citation comes with what it stands for, and a text with what stands around it', () => {
  const { body } = readMdx(
    'l.mdx',
    '---\ntitle: One\n---\n\n<Claim says="S">\n\nA *b* c. <Ref id="x" /> D. <Ref id="y" /> <Ref id="z" /> E.\n\n</Claim>\n',
  );
  const blocks = blocksIn({ file: 'l.mdx', body });
  expect(blocks.map(({ field, inside }) => ({ field, inside }))).toEqual([
    { field: 'says', inside: ['Claim'] },
    { field: 'paragraph', inside: ['Claim'] },
  ]);
  expect(blocks.map(citationsIn)).toEqual([
    [],
    [
      { id: 'x', said: 'A b c.' },
      { id: 'y', said: 'D.' },
      { id: 'z', said: 'D.' },
    ],
  ]);
});

test('what clears a belief is read like any other paragraph', () => {
  const { body, text } = readMdx(
    'l.mdx',
    '---\ntitle: One\n---\n\n## Head\n\n<Clears id="b">\n\nTrue <Ref id="s" />\n\n- one\n\n</Clears>\n',
  );
  const file = { file: 'l.mdx', locale: 'en', moduleId: 'm', id: 'l', front: undefined, body, text } as const;
  expect(blocksIn(file).map((block) => [block.line, block.text])).toEqual([
    [5, 'Head'],
    [9, 'True \u2060'],
    [11, 'one'],
  ]);
  expect(tagsIn(file).map(({ name, inside }) => ({ name, inside }))).toEqual([
    { name: 'Clears', inside: [] },
    { name: 'Ref', inside: ['Clears'] },
  ]);
  expect(countWords(text)).toBe(3);
});

test.each(['', '---', '---\ntitle: x\n', '---\n---\n<Case>', '---\na: b\n---\n{', 'text only'])('no lesson throws: %j', (source) => {
  const { flaws } = readMdx('l.mdx', source);
  for (const flaw of flaws) expect(flaw.line).toBeGreaterThan(0);
});

test('a drawing keeps elements and texts with their lines', () => {
  const { elements, texts, flaws } = readDrawing(
    'd.svg',
    '<svg viewBox="0 0 1 1">\n  <!-- <g> -->\n  <text\n    x="1">{{a}}</text>\n</svg>\n',
  );
  expect(flaws).toEqual([]);
  expect(elements.map(({ name, line, attributes }) => ({ name, line, attributes }))).toEqual([
    { name: 'svg', line: 1, attributes: { viewBox: '0 0 1 1' } },
    { name: 'text', line: 3, attributes: { x: '1' } },
  ]);
  expect(texts).toEqual([{ file: 'd.svg', line: 4, column: 11, text: '{{a}}' }]);
});

test.each(['<svg', '<svg>', '</svg>', '<svg a=b></svg>', '<g></svg>'])(
  'a drawing that is not well-formed is said to be so: %s',
  (source) => {
    expect(readDrawing('d.svg', source).flaws).not.toEqual([]);
  },
);
