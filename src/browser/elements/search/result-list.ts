import type { Locale } from '../../../core/locale/locale.ts';
import type { AskedWord } from '../../../core/search/asked-words.ts';
import type { Group } from '../../../core/search/group-hits.ts';
import { highlight } from '../../../core/search/highlight.ts';
import type { Hit } from '../../../core/search/hit.ts';
import type { Section } from '../../../core/search/sections.ts';
import { courseUrl } from '../../platform/course-place.ts';
import { html } from './element.ts';
import { icon, smallScale } from './icons.ts';
import { findWords } from './words.ts';

/** Draws groups of results: options that are links, so that they can be opened in a tab of their own too. */
export function resultList(groups: readonly Group[], asked: readonly AskedWord[], locale: Locale): HTMLElement[] {
  const t = findWords[locale];
  return groups.map(({ kind, total, hits }) => {
    const count = t.ofTotal(hits.length, total);
    const options = hits.flatMap((hit) => [
      hitOption(hit, asked, locale),
      ...hit.sections.map((section) => sectionOption(hit, section, asked, locale)),
    ]);
    return optionGroup(t.kinds[kind], count, options);
  });
}

/** Options under a heading; the heading is read as the group's name. */
export function optionGroup(title: string, count: string | undefined, options: readonly HTMLElement[]): HTMLElement {
  const heading = html('p', { class: 'find__h', 'aria-hidden': 'true' }, title, count && html('span', {}, count));
  return html('div', { class: 'find__g', role: 'group', 'aria-label': count ? `${title}, ${count}` : title }, heading, ...options);
}

/** One option of the list. Only the field takes part in the order of tabs; it says which option is meant. */
export function option(path: string, className: string, ...children: (Node | string | undefined)[]): HTMLAnchorElement {
  const attributes = { class: className, role: 'option', tabindex: '-1', 'aria-selected': 'false', href: courseUrl(path).href };
  return html('a', attributes, ...children);
}

function hitOption(hit: Hit, asked: readonly AskedWord[], locale: Locale): HTMLElement {
  const t = findWords[locale];
  const lead = hit.sheet ?? icon(hit.kind === 'term' ? 'term' : 'page');
  const end = hit.minutes ? [smallScale(hit.minutes), t.minutes(hit.minutes)] : [];
  return option(
    hit.path,
    'hit',
    html('span', { class: 'no' }, lead),
    html('b', {}, ...marked(hit.title, asked, locale)),
    html('span', { class: 'end' }, ...end, icon('enter')),
    hit.text ? html('p', {}, ...marked(hit.text, asked, locale)) : undefined,
    hit.also ? html('p', {}, `${t.also} `, ...marked(hit.also, asked, locale)) : undefined,
  );
}

function sectionOption(hit: Hit, section: Section, asked: readonly AskedWord[], locale: Locale): HTMLElement {
  return option(
    `${hit.path}#${section.id}`,
    'hit hit--part',
    html('span', { class: 'no' }, icon('section'), html('span', { class: 'vh' }, findWords[locale].section)),
    html('b', {}, ...marked(section.title, asked, locale)),
    html('span', { class: 'end' }, icon('enter')),
    html('p', {}, ...marked(section.text, asked, locale)),
  );
}

function marked(text: string, asked: readonly AskedWord[], locale: Locale): (Node | string)[] {
  return highlight(text, asked, locale).map((stretch) => (stretch.marked ? html('mark', {}, stretch.text) : stretch.text));
}
