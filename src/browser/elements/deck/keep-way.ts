import type { SessionDeck } from '../../../core/session/begin-session.ts';
import { visit } from '../../../core/session/way.ts';
import { currentSession, elapsedNow, keepSeen, keepWay } from '../../stores/session-log.ts';
import type { Stage } from './stage.ts';

/** Notes which section is on the wall now, while the time runs. */
export function noteSection(deck: SessionDeck, { slide }: Stage): void {
  const current = currentSession(deck);
  if (current?.watch.since === undefined) return;
  const way = visit(current.way, slide.section, elapsedNow(current));
  if (way !== current.way) keepWay(current.head.id, way);
}

/**
 * Notes the way through the sections in every window that presents, so that none is missed when another is closed. All
 * stand at the same place, so all note the same.
 */
export function followWay(deck: SessionDeck, stage: Stage): void {
  let section: string | undefined;
  stage.watch(() => {
    if (!stage.view || stage.slide.section === section) return;
    section = stage.slide.section;
    noteSection(deck, stage);
  });
  setInterval(() => {
    const current = stage.view && currentSession(deck);
    if (current && current.watch.since !== undefined) keepSeen(current.head.id, elapsedNow(current));
  }, 60_000);
}
