import type { SessionDeck } from '../../../core/session/begin-session.ts';
import { pageLocale } from '../../platform/page-locale.ts';

/** What the log of a session says of the slides, as the page tells it. */
export function sessionDeckIn(host: HTMLElement): SessionDeck {
  const parts = [...host.querySelectorAll<HTMLElement>('.desk__plan [data-part]')];
  return {
    module: host.dataset['module']!,
    title: host.dataset['title']!,
    locale: pageLocale(),
    sections: parts.map(({ dataset }) => ({ id: dataset['part']!, title: dataset['name']!, planned: Number(dataset['minutes']) })),
  };
}
