import { isLocale } from '../../../core/locale/locale.ts';
import type { SessionDeck } from '../../../core/session/begin-session.ts';

/** What the log of a session says of the slides, as the page tells it. */
export function sessionDeckIn(host: HTMLElement): SessionDeck {
  const { lang } = document.documentElement;
  const parts = [...host.querySelectorAll<HTMLElement>('.desk__plan [data-part]')];
  return {
    module: host.dataset['module']!,
    title: host.dataset['title']!,
    locale: isLocale(lang) ? lang : 'de',
    sections: parts.map(({ dataset }) => ({ id: dataset['part']!, title: dataset['name']!, planned: Number(dataset['minutes']) })),
  };
}
