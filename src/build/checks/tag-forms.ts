import type { Prose } from './course-files.ts';
import type { Flaw } from './finding.ts';
import { didYouMean } from './nearest.ts';
import { placeOf, walk, type Tag } from './prose.ts';

/** The attributes of a tag; a flag is there or not and holds no text. */
export interface TagForm {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  readonly flags?: readonly string[];
}

/** What is wrong with a tag that must be one of these. */
export function* misshapen(tag: Tag, forms: Readonly<Record<string, TagForm>>): Generator<Flaw> {
  const known = forms[tag.name];
  if (!known) {
    yield {
      ...tag,
      what: `There is no tag <${tag.name}>`,
      mend: didYouMean(tag.name, Object.keys(forms), `use one of ${Object.keys(forms).join(', ')}`),
    };
    return;
  }
  const given = tag.node.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : '{…}'));
  const { required, optional = [], flags = [] } = known;
  const allowed = [...required, ...optional];
  for (const name of given.filter((each) => ![...allowed, ...flags].includes(each))) {
    yield {
      ...tag,
      what: `<${tag.name}> has no attribute "${name}"`,
      mend: didYouMean(
        name,
        [...allowed, ...flags].filter((each) => !given.includes(each)),
        'remove it',
      ),
    };
  }
  for (const name of allowed.filter((each) => (given.includes(each) ? !tag.attributes[each] : required.includes(each)))) {
    yield { ...tag, what: `<${tag.name}> lacks its attribute "${name}"`, mend: `Write ${name}="…" with a text in double quotes` };
  }
  for (const name of flags.filter((each) => tag.attributes[each])) {
    yield { ...tag, what: `<${tag.name}> takes no text for "${name}"`, mend: `Write ${name}="" or remove it` };
  }
}

/** Places where a text holds code. */
export function* codeIn(prose: Prose): Generator<Flaw> {
  for (const node of prose.body ? walk(prose.body) : []) {
    if (['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type)) {
      yield {
        ...placeOf(prose, node),
        what: 'There is code in the text',
        mend: 'Remove import lines and braces; tags need no import',
      };
    }
  }
}
