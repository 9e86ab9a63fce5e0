import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixedAnchors } from '../../../../src/build/checks/rules/links.ts';
import { slideTags } from '../../../../src/build/checks/rules/deck-tags.ts';
import { lessonTags } from '../../../../src/build/checks/rules/tags.ts';

const site = 'src/site';
const read = (path: string) => readFileSync(path, 'utf8');

test('the checks know the tags the site offers to authors', () => {
  const [, offered = ''] = /lessonTags = \{([^}]*)\}/.exec(read(`${site}/components/mdx/tags.ts`)) ?? [];
  // Lower-case names dress up what Markdown makes; authors write the others.
  const names = offered.match(/\b[A-Z]\w*(?=\s*(,|$))/g)?.filter((name) => !offered.includes(`: ${name}`));
  expect(names?.toSorted()).toEqual(Object.keys(lessonTags).toSorted());
});

test('the checks know the tags the site offers for decks', () => {
  const [, offered = ''] = /deckTags = \{([^}]*)\}/.exec(read(`${site}/components/deck/tags.ts`)) ?? [];
  expect(offered.match(/\w+/g)?.toSorted()).toEqual(Object.keys(slideTags).toSorted());
});

test('the checks know the anchors around the text of a lesson', () => {
  const views = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro'));
  const source = views.map((name) => read(join(site, name))).join('\n');
  expect(fixedAnchors.filter((anchor) => !new RegExp(`id="${anchor}"|: '${anchor}'`).test(source))).toEqual([]);
});
