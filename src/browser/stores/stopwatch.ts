import { stopped, type Watch } from '../../core/deck/watch.ts';
import { stopwatchSchema } from '../../core/schemas/stopwatch.ts';
import { courseKey } from '../platform/course-place.ts';
import { clock, store } from '../platform/device.ts';

export interface Timing {
  readonly watch: Watch;
  /** Minutes the trainer has added to the plan. */
  readonly extended: number;
}

const key = courseKey('stopwatch');

/** Nobody presents for longer, milliseconds: a watch that has run since yesterday was forgotten. */
const longest = 12 * 60 * 60 * 1000;

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** The stopwatch of this page's deck. All windows read the same one, so it lasts when any of them reloads or sleeps. */
export function readTiming(): Timing {
  const kept = stopwatchSchema.safeParse(parse(store.read(key)));
  if (!kept.success || kept.data.deck !== location.pathname) return { watch: stopped, extended: 0 };
  const { before, since, extended } = kept.data;
  if (since !== undefined && clock.now() - since > longest) return { watch: stopped, extended: 0 };
  return { watch: { before, since }, extended };
}

export function keepTiming({ watch, extended }: Timing): void {
  store.write(key, JSON.stringify({ deck: location.pathname, ...watch, extended }));
}
