import { homePath, pagePath } from '../../../core/course/address.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { courseUrl } from '../../platform/course-place.ts';
import { html } from './element.ts';
import { findWords } from './words.ts';

/** Nothing found: says so, offers what was probably meant and the ways to everything. */
export function nothingFound(
  question: string,
  suggestions: readonly string[],
  locale: Locale,
  ask: (question: string) => void,
): HTMLElement {
  const t = findWords[locale];
  const offers = suggestions.map((suggestion) => {
    const button = html('button', { type: 'button', class: 'find__offer' }, suggestion);
    button.addEventListener('click', () => ask(suggestion));
    return button;
  });
  const listed = offers.flatMap((offer, index) => (index > 0 ? [', ', offer] : [offer]));
  const meant = offers.length > 0 ? html('p', {}, `${t.didYouMean} `, ...listed, '?') : undefined;
  return html(
    'div',
    { class: 'find__none' },
    html('h2', {}, t.nothingTitle),
    html('p', {}, t.nothing(question)),
    meant,
    everything(locale),
  );
}

/** The index cannot be had: says why as far as it is known, and lets the reader try again. */
export function searchBroken(locale: Locale, tryAgain: () => void): HTMLElement {
  const t = findWords[locale];
  const button = html('button', { type: 'button', class: 'btn' }, t.tryAgain);
  button.addEventListener('click', tryAgain);
  const reason = html('p', {}, navigator.onLine ? t.broken : t.brokenOffline);
  return html('div', { class: 'find__none' }, html('h2', {}, t.brokenTitle), reason, html('p', {}, button), everything(locale));
}

function everything(locale: Locale): HTMLElement {
  const t = findWords[locale];
  const links = [
    html('a', { href: courseUrl(pagePath(locale, 'glossary')).href }, t.glossary),
    html('a', { href: `${courseUrl(homePath(locale)).href}#modules` }, t.lessons),
  ];
  return html('p', {}, `${t.insteadSee} `, links[0]!, ', ', links[1]!);
}
